import { day, role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { monthsBefore } from '../../measures/calendar-day.ts';
import { livingIndex } from '../../measures/contract-life.ts';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import { heldIn } from '../../session/reading/held-sessions.ts';
import { askOf } from '../../narrative/ask.ts';
import type { OneOf } from '../../narrative/one-of.ts';
import { clauseName, clauseNamed } from '../reading/clause-words.ts';
import { contractHistory, lastSpokenOf } from '../reading/contract-history.ts';
import { needsOfSessions } from '../reading/recontract-words.ts';

export const drifting = [
  askOf(z.literal('drift'), { session: z.int().min(1), on: day, by: z.array(role) }),
] as const;

/** Of several, the latest that nothing followed. */
export const driftOf = (seen: ReadModel): readonly OneOf<typeof drifting>[] => {
  const need = needsOfSessions(seen.past, heldIn(seen), seen).findLast(({ answer }) => answer === 'drifting');
  if (!need) return [];
  const by = need.by.map((member) => roleOf(seen, member));
  const params = { session: need.session.number, on: seen.dayOf(need.saidAt), by };
  return [{ id: `drift:${need.session.id}`, kind: 'drift', params }];
};

export const unspoken = [askOf(z.literal('clause-unspoken'), { clause: clauseName, since: day })] as const;

/** Of the clauses that nobody spoke of for a year, the one that has waited the longest. */
export const unspokenOf = (seen: ReadModel): readonly OneOf<typeof unspoken>[] => {
  const { contract } = seen.past;
  const { countedAsOf, countedDayOf } = seen;
  const life = livingIndex(contractHistory(contract, seen.members.coach.id, seen), countedAsOf);
  const [oldest] = (life?.notSpokenOf ?? [])
    .flatMap((clauseId) => {
      const since = lastSpokenOf(contract, clauseId);
      const isLong = since !== undefined && countedDayOf(since) < monthsBefore(countedAsOf, 12);
      return isLong ? [{ clauseId, since }] : [];
    })
    .toSorted((a, b) => (a.since < b.since ? -1 : 1));
  if (!oldest) return [];
  const params = { clause: clauseNamed(contract, oldest.clauseId), since: seen.dayOf(oldest.since) };
  return [{ id: `clause:${oldest.clauseId}`, kind: 'clause-unspoken', params }];
};
