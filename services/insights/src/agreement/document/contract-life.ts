import { day, role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { contestedClauses } from '../../measures/contested.ts';
import { churn, daysToAgreement, initiatorBalance, livingIndex } from '../../measures/contract-life.ts';
import { heldSessions } from '../../session/reading/held-sessions.ts';
import { contractHistory } from '../reading/contract-history.ts';
import { needsOfSessions } from '../reading/recontract-words.ts';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import type { ResponseOf } from '../../pair/response.ts';

const count = z.int().min(0);

export const contractLife = z
  .strictObject({
    index: z.number().meta({ description: 'Clauses affirmed or amended / clauses in force, 0 to 1.' }),
    active: count,
    spokenOf: z.array(z.string()).meta({ description: 'Ids, in the contract’s order.' }),
    notSpokenOf: z.array(z.string()),
    churn: z.number().optional().meta({ description: 'Amendments accepted / clauses in force.' }),
    initiators: z.strictObject({ byCoach: count, amendments: count }).optional(),
    daysToAgreement: z.number().optional().meta({ description: 'Median, of all accepted so far.' }),
  })
  .meta({ id: 'ContractLife', description: 'Measure 6, over the twelve months up to the day.' });

export const contestedClause = z.strictObject({ clauseId: z.string(), amendments: count });

export const recontractNeed = z
  .strictObject({
    session: z.int().min(1).meta({ description: 'The held session whose review said so.' }),
    on: day.meta({ description: 'The day on which both could read it.' }),
    by: z.array(role),
    answer: z.enum(['waiting', 'in-time', 'drifting', 'late']),
    proposedOn: day.optional(),
  })
  .meta({ id: 'RecontractNeed', description: 'An opened review that said: our agreement needs a word.' });

const historyOf = (seen: ReadModel) => contractHistory(seen.past.contract, seen.members.coach.id, seen);

/** Absent while nothing is in force. */
export const contractLifeOf = (seen: ReadModel): ResponseOf<typeof contractLife> | undefined => {
  const history = historyOf(seen);
  const living = livingIndex(history, seen.countedAsOf);
  const initiators = initiatorBalance(history, seen.countedAsOf);
  return (
    living && {
      ...living,
      churn: churn(history, seen.countedAsOf),
      initiators: initiators && { byCoach: initiators.byCoach, amendments: initiators.amendments },
      daysToAgreement: daysToAgreement(history, seen.countedAsOf),
    }
  );
};

export const contestedOf = (seen: ReadModel): readonly ResponseOf<typeof contestedClause>[] =>
  contestedClauses(historyOf(seen).amendments, seen.countedAsOf);

export const needsOf = (seen: ReadModel): readonly ResponseOf<typeof recontractNeed>[] =>
  needsOfSessions(seen.past, heldSessions(seen.past.sessions, seen), seen).map((need) => ({
    session: need.session.number,
    on: seen.dayOf(need.saidAt),
    by: need.by.map((member) => roleOf(seen, member)),
    answer: need.answer,
    proposedOn: need.proposedAt && seen.dayOf(need.proposedAt),
  }));
