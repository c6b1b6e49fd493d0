import { day, role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import type { Version } from '../past/contract-past.ts';
import {
  nextText,
  openAmendments,
  signaturesOfNext,
  versionsWithChanges,
} from '../reading/agreement-text.ts';
import { changeBy, changeOf, clauseChange, rhythm, rhythmOf } from '../reading/clause-words.ts';
import { otherRole, roleOf, type ReadModel } from '../../pair/read-model.ts';
import type { ResponseOf } from '../../pair/response.ts';

const agreementVersion = z
  .strictObject({
    version: z.int().min(1),
    signed: z.strictObject({ coach: day, supervisor: day }),
    effectiveFrom: day,
    clauses: z.int().min(0),
    changes: z.array(clauseChange),
    rhythm: rhythm.optional(),
  })
  .meta({ id: 'AgreementVersion' });

export const agreementRow = z
  .strictObject({
    versions: z.array(agreementVersion),
    draft: z
      .strictObject({
        version: z.int().min(1),
        since: day,
        by: role,
        clauses: z.int().min(0),
        signedBy: z.array(role),
      })
      .optional(),
    open: z.array(
      z.strictObject({ ...clauseChange.shape, amendmentId: z.string(), by: role, on: day, turn: role }),
    ),
    endedOn: day.optional(),
  })
  .meta({ id: 'AgreementRow' });

export type AgreementRow = ResponseOf<typeof agreementRow>;

/** When each signed; where a signature was erased, the day on which the version came into force. */
const signedOn = (
  seen: ReadModel,
  { signatures, at }: Version,
): AgreementRow['versions'][number]['signed'] => {
  const on = (id: string) => seen.dayOf(signatures.find(({ by }) => by === id)?.at ?? at);
  return { coach: on(seen.members.coach.id), supervisor: on(seen.members.supervisor.id) };
};

export const agreementRowOf = (seen: ReadModel): AgreementRow => {
  const { contract } = seen.past;
  const next = nextText(contract);
  return {
    versions: versionsWithChanges(contract).map(({ version, changes, rhythm: set }) => ({
      version: version.version,
      signed: signedOn(seen, version),
      effectiveFrom: seen.dayOf(version.at),
      clauses: version.clauses.length,
      changes: changes.map(changeOf),
      rhythm: set && rhythmOf(set),
    })),
    draft: next && {
      version: next.version,
      since: seen.dayOf(next.since),
      by: roleOf(seen, next.by),
      clauses: contract.clauses.length,
      signedBy: signaturesOfNext(contract).map(({ by }) => roleOf(seen, by)),
    },
    open: openAmendments(contract).map((amendment) => ({
      ...changeBy(amendment),
      amendmentId: amendment.id,
      by: roleOf(seen, amendment.proposedBy),
      on: seen.dayOf(amendment.proposedAt),
      turn: otherRole(roleOf(seen, amendment.latestWordsBy)),
    })),
    endedOn: contract.ended && seen.dayOf(contract.ended.at),
  };
};
