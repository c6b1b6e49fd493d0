import { clauseNumbers, type RhythmNumbers } from '@alliance/facts/clause-numbers';
import { clauseIn, kindOf, type Clause, type ClauseDifference } from '@alliance/facts/clauses';
import { clauseKind } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import type { Amendment } from '../past/amendment.ts';
import type { ContractPast } from '../past/contract-past.ts';
import type { ResponseOf } from '../../pair/response.ts';

export const op = z.enum(['add', 'change', 'retire']);

export const clauseName = z
  .strictObject({
    clauseId: z.string(),
    kind: clauseKind,
    title: z.string().meta({ description: 'Empty where the words that had it were withdrawn.' }),
  })
  .meta({ id: 'ClauseName' });

export const clauseChange = z.strictObject({ ...clauseName.shape, op }).meta({ id: 'ClauseChange' });

export const rhythm = z
  .strictObject({ everyN: z.int().min(1), unit: z.enum(['sessions', 'weeks', 'months']) })
  .meta({ id: 'Rhythm' });

/** Beside a clause's words; absent where it has none. */
export const numbers = { numbers: clauseNumbers.meta({ id: 'ClauseNumbers' }).optional() };

export type ClauseName = ResponseOf<typeof clauseName>;
export type ClauseChange = ResponseOf<typeof clauseChange>;

export const named = ({ id: clauseId, kind, title }: Clause): ClauseName => ({ clauseId, kind, title });

export const changeOf = ({ clause, op }: ClauseDifference): ClauseChange => ({ ...named(clause), op });

export const changeBy = (amendment: Amendment, op = amendment.op): ClauseChange => {
  const { clauseId, kind, title } = amendment;
  return { clauseId, kind, title, op };
};

/** A clause by its latest title: in the working text, else in the last version that had it. */
export const clauseNamed = (contract: ContractPast, clauseId: string): ClauseName => {
  const version = contract.versions.findLast(({ clauses }) => clauseIn(clauses, clauseId));
  const clause = clauseIn(contract.clauses, clauseId) ?? clauseIn(version?.clauses ?? [], clauseId);
  return clause ? named(clause) : { clauseId, kind: kindOf(clauseId), title: '' };
};

export const rhythmOf = ({ everyN, unit }: RhythmNumbers): ResponseOf<typeof rhythm> => ({ everyN, unit });
