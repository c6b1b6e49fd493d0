import { dayOf, type Day } from '@alliance/days/days';
import type { Zone } from '@alliance/days/zone';
import { day, role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { rhythm, rhythmOf } from '../agreement/reading/clause-words.ts';
import { person, there } from '../pair/of-the-pair.ts';
import type { ResponseOf } from '../pair/response.ts';
import { daysIn } from '../past/days.ts';
import { pauseOn, pausesOf } from '../agreement/reading/pauses.ts';
import { daysApart } from '../session/reading/days-apart.ts';
import type { PairSummary } from './pair-summary.ts';
import { wait } from './wait.ts';

const apart = z.strictObject({
  days: z.int().min(0).meta({ description: 'Since the last session, without those that were paused.' }),
  agreed: rhythm.optional(),
});

const pair = z
  .strictObject({
    allianceId: z.string(),
    role: role.meta({ description: 'Whose I am in it.' }),
    other: person,
    began: day,
    endedOn: day.optional(),
    paused: z.strictObject({ since: day, until: day.optional() }).optional(),
    sessions: z.array(day).meta({ description: 'Days on which we met, in their order.' }),
    next: z.strictObject({ id: z.string(), on: day, there }).optional(),
    agreement: z.strictObject({
      stage: z.enum(['none', 'draft', 'in-force', 'ended']),
      version: z.int().min(1).optional(),
    }),
    rhythm: rhythm.optional(),
    apart: apart.optional().meta({
      description: 'Present where we have not met for longer than we agreed, and nothing is planned.',
    }),
    waits: z.array(wait).meta({ description: 'What waits for me first, then the other, the longest first.' }),
  })
  .meta({ id: 'PairInShort' });

export const myPairs = z.strictObject({ today: day, pairs: z.array(pair) }).meta({
  id: 'MyPairs',
  description: 'My pairs, by their next session and then by when we began; those that ended come last.',
});

export type PairInShort = ResponseOf<typeof pair>;
export type MyPairs = ResponseOf<typeof myPairs>;

export interface SummaryOfAPair {
  readonly allianceId: string;
  readonly summary: PairSummary;
}

const FIRST = { you: 0, both: 1, other: 2 };

const pairInShort = (
  { allianceId, summary }: SummaryOfAPair,
  { now, zone }: Reading,
  today: Day,
): PairInShort => {
  const { role: own, other, rhythm: agreed, endedAt, pauses } = summary;
  const days = daysIn(zone, summary.countedIn, other.zone);
  const sessions = summary.held.map(days.dayOf);
  // What was planned or rested when the two ended is neither any more.
  const living = endedAt === undefined;
  const next = summary.planned
    .map(({ id, startsAt }) => ({ id, startsAt, on: days.dayOf(startsAt) }))
    .find(({ on }) => living && on >= today);
  const latest = summary.held.at(-1);
  const paused = living && summary.agreement.stage !== 'ended' ? pauseOn(pauses, today) : undefined;
  const since = daysApart(
    {
      latest: latest === undefined ? undefined : days.countedDayOf(latest),
      isNextPlanned: next !== undefined,
      pauses: pausesOf(summary, days),
      rhythm: agreed,
    },
    days.countedDayOf(now),
  );
  const told = agreed && agreed.unit !== 'sessions' ? rhythmOf(agreed) : undefined;
  return {
    allianceId,
    role: own,
    other,
    began: days.dayOf(summary.formedAt),
    ...(endedAt !== undefined && { endedOn: days.dayOf(endedAt) }),
    ...(paused && {
      paused: { since: days.dayOf(paused.at), ...(paused.until !== undefined && { until: paused.until }) },
    }),
    sessions,
    ...(next && { next: { id: next.id, on: next.on, ...days.thereOf(next.startsAt) } }),
    agreement: summary.agreement,
    ...(agreed && { rhythm: rhythmOf(agreed) }),
    ...(since !== undefined && living && { apart: { days: since, ...(told && { agreed: told }) } }),
    waits: summary.waits
      .toSorted((a, b) => FIRST[a.for] - FIRST[b.for] || (a.since < b.since ? -1 : 1))
      .map((each) => ({ ...each, since: days.dayOf(each.since) })),
  };
};

/** Who reads is somebody at an instant, in their zone. */
export interface Reading {
  readonly now: string;
  readonly zone: Zone;
}

const LAST = '9999';
const order = ({ endedOn, next }: PairInShort): string =>
  endedOn === undefined ? (next?.on ?? LAST) : `${LAST}-`;

export const myPairsOf = (summaries: readonly SummaryOfAPair[], reading: Reading): MyPairs => {
  const today = dayOf(reading.now, reading.zone);
  return {
    today,
    pairs: summaries
      .toSorted((a, b) => (a.summary.formedAt < b.summary.formedAt ? -1 : 1))
      .map((each) => pairInShort(each, reading, today))
      .toSorted((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0)),
  };
};
