import { role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { otherRole, roleOf, type ReadModel } from '../../pair/read-model.ts';
import { beatOf } from '../../narrative/beat.ts';
import type { EvidenceOf } from '../../narrative/evidence.ts';
import type { OneOf } from '../../narrative/one-of.ts';
import type { Amendment } from '../past/amendment.ts';
import type { Version } from '../past/contract-past.ts';
import {
  nextText,
  openAmendments,
  signaturesOfNext,
  versionsWithChanges,
  type VersionWithChanges,
} from '../reading/agreement-text.ts';
import { changeBy, changeOf, clauseChange, named, rhythm, rhythmOf } from '../reading/clause-words.ts';

const version = z.int().min(1);

export const agreementBeat = [
  beatOf('drafted', { by: role, clauses: z.int().min(0) }),
  beatOf('first-agreement', { version }),
  beatOf('agreement-changed', {
    version,
    changes: z.array(clauseChange),
    proposedBy: z.array(role),
    rhythm: rhythm.optional(),
  }),
  beatOf('amendment-open', { clause: clauseChange, by: role, turn: role }),
] as const;

type Beat = OneOf<typeof agreementBeat>;

const signatures = (seen: ReadModel, version: Version): readonly EvidenceOf<'signature'>[] =>
  version.signatures.map(({ by, at, statement }) => ({
    kind: 'signature',
    version: version.version,
    on: seen.dayOf(at),
    by: roleOf(seen, by),
    statement,
  }));

const stepsOf = (seen: ReadModel, amendment: Amendment): readonly EvidenceOf<'step'>[] =>
  amendment.steps.map((each) => ({
    kind: 'step',
    step: each.step,
    on: seen.dayOf(each.at),
    by: roleOf(seen, each.by),
    clause: changeBy(amendment, 'op' in each ? each.op : amendment.op),
    why: each.why,
  }));

const firstAndLast = (records: readonly { readonly on: string }[], otherwise: string) => {
  const days = records.map(({ on }) => on).toSorted();
  return { from: days[0] ?? otherwise, to: days.at(-1) ?? otherwise };
};

/** A draft with nothing signed yet. */
export const draftedBeat = (seen: ReadModel): readonly Beat[] => {
  const { contract } = seen.past;
  const next = nextText(contract);
  const isUnsigned = contract.versions.length === 0 && signaturesOfNext(contract).length === 0;
  if (!next || !isUnsigned || contract.clauses.length === 0) return [];
  const evidence = contract.clauses.map((clause): EvidenceOf<'clause'> => {
    const wording = contract.wordings.findLast(({ clauseId }) => clauseId === clause.id);
    const { at, by } = wording ?? { at: next.since, by: next.by };
    return { kind: 'clause', clause: named(clause), on: seen.dayOf(at), by: roleOf(seen, by) };
  });
  return [
    {
      id: 'drafted',
      kind: 'drafted',
      params: { by: roleOf(seen, next.by), clauses: contract.clauses.length },
      ...firstAndLast(evidence, seen.dayOf(next.since)),
      sessions: [],
      row: 'agreement',
      evidence,
    },
  ];
};

const versionBeat = (
  seen: ReadModel,
  { version: signed, changes, rhythm: set, amendments }: VersionWithChanges,
): readonly Beat[] => {
  const id = `version:${signed.version}`;
  const isFirst = signed.version === 1;
  const steps = isFirst ? [] : amendments.flatMap((amendment) => stepsOf(seen, amendment));
  const evidence = [...steps, ...signatures(seen, signed)];
  if (evidence.length === 0) return [];
  const base = {
    id,
    ...firstAndLast(evidence, seen.dayOf(signed.at)),
    sessions: [],
    row: 'agreement' as const,
    evidence,
  };
  if (isFirst) return [{ ...base, kind: 'first-agreement', params: { version: signed.version } }];
  return [
    {
      ...base,
      kind: 'agreement-changed',
      params: {
        version: signed.version,
        changes: changes.map(changeOf),
        proposedBy: [...new Set(amendments.map(({ proposedBy }) => roleOf(seen, proposedBy)))],
        rhythm: set && rhythmOf(set),
      },
    },
  ];
};

export const agreementBeats = (seen: ReadModel): readonly Beat[] =>
  versionsWithChanges(seen.past.contract).flatMap((version) => versionBeat(seen, version));

export const openAmendmentBeats = (seen: ReadModel): readonly Beat[] =>
  openAmendments(seen.past.contract).map((amendment) => {
    const evidence = stepsOf(seen, amendment);
    return {
      id: `amendment:${amendment.id}`,
      kind: 'amendment-open',
      params: {
        clause: changeBy(amendment),
        by: roleOf(seen, amendment.proposedBy),
        turn: otherRole(roleOf(seen, amendment.latestWordsBy)),
      },
      ...firstAndLast(evidence, seen.dayOf(amendment.proposedAt)),
      sessions: [],
      row: 'agreement',
      evidence,
    };
  });
