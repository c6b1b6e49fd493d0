import { day, role } from '@alliance/facts/vocabulary';
import { revision } from '@alliance/platform/http/command-routes';
import { z } from 'zod';
import type { ContractPast } from '../past/contract-past.ts';
import { retentionInForce, rhythmInForce } from '../reading/numbers-in-force.ts';
import { rhythm, rhythmOf } from '../reading/clause-words.ts';
import { ending, endingResponse } from '../../pair/ending.ts';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import { ofThePair, pairOf } from '../../pair/of-the-pair.ts';
import type { ResponseOf } from '../../pair/response.ts';
import { amendment, amendmentsOf } from './amendment.ts';
import { clauseLine } from './clause-line.ts';
import { clauseLinesOf } from './clause-lines.ts';
import {
  contestedClause,
  contestedOf,
  contractLife,
  contractLifeOf,
  needsOf,
  recontractNeed,
} from './contract-life.ts';
import { nextVersion, nextVersionOf } from './next-version.ts';
import { signedVersion, signedVersionsOf } from './signed-version.ts';

/** Of numbers that hold: since when, and whether they are in the text that both signed. */
const standing = {
  setOn: day,
  signed: z.boolean().meta({ description: 'False where they were set beside the text: nobody signed them.' }),
};

export const agreement = z
  .strictObject({
    ...ofThePair,
    revision: revision.meta({ description: 'Of the contract’s stream, today’s, for If-Match.' }),
    stage: z.enum(['none', 'drafted', 'in-force', 'ended']),
    nonce: z.string().optional().meta({ description: 'Part of every text that is signed.' }),
    drafted: z.strictObject({ by: role, on: day }).optional(),
    endedOn: day.optional(),
    paused: z.strictObject({ until: day.optional() }).optional(),
    ending: ending.optional(),
    versions: z.array(signedVersion),
    clauses: z.array(clauseLine),
    amendments: z.array(amendment),
    next: nextVersion.optional(),
    rhythm: z.strictObject({ ...rhythm.shape, graceDays: z.int().min(0), ...standing }).optional(),
    retention: z.strictObject({ years: z.int().min(0), ...standing }).optional(),
    life: contractLife.optional(),
    contested: z.array(contestedClause),
    needs: z.array(recontractNeed),
  })
  .meta({ id: 'AgreementDocument', description: 'Our agreement as of a day, for one viewer.' });

export type Agreement = ResponseOf<typeof agreement>;

const stageOf = ({ drafted, versions, ended }: ContractPast): Agreement['stage'] => {
  if (ended) return 'ended';
  if (versions.length > 0) return 'in-force';
  return drafted ? 'drafted' : 'none';
};

/** On the day that was named, the pause is over. */
const pauseOf = ({ pauses, ended }: ContractPast, asOf: string): Agreement['paused'] => {
  const latest = pauses.at(-1);
  if (!latest || ended || latest.endedAt !== undefined) return undefined;
  return latest.until === undefined || asOf < latest.until ? { until: latest.until } : undefined;
};

const standingOf = (seen: ReadModel, { at, signed }: { readonly at: string; readonly signed: boolean }) => ({
  setOn: seen.dayOf(at),
  signed,
});

export const agreementOf = (seen: ReadModel): Agreement => {
  const { contract } = seen.past;
  const { drafted, ended } = contract;
  const [set, retention] = [rhythmInForce(contract), retentionInForce(contract)];
  return {
    ...pairOf(seen),
    revision: seen.revisionOf(`contract-${seen.allianceId}`),
    stage: stageOf(contract),
    nonce: drafted?.nonce,
    drafted: drafted && { by: roleOf(seen, drafted.by), on: seen.dayOf(drafted.at) },
    endedOn: ended && seen.dayOf(ended.at),
    paused: pauseOf(contract, seen.asOf),
    ending: ended ? undefined : endingResponse(seen, contract.endingSteps),
    versions: signedVersionsOf(seen),
    clauses: clauseLinesOf(seen),
    amendments: amendmentsOf(seen),
    next: nextVersionOf(seen),
    rhythm: set && { ...rhythmOf(set), graceDays: set.graceDays, ...standingOf(seen, set) },
    retention: retention && { years: retention.years, ...standingOf(seen, retention) },
    life: contractLifeOf(seen),
    contested: contestedOf(seen),
    needs: needsOf(seen),
  };
};
