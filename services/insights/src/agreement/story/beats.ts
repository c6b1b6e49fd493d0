import type { Amendment } from '../past/amendment.ts';
import type { Version } from '../past/contract-past.ts';
import {
  nextText,
  openAmendments,
  signaturesOfNext,
  versionsWithChanges,
  type VersionWithChanges,
} from '../reading/agreement-text.ts';
import { changeBy, changeOf, named, rhythmOf } from '../reading/clause-words.ts';
import { otherRole, roleOf } from '../../pair/looking.ts';
import type { Beat } from '../../story/beat.ts';
import type { EvidenceOf } from '../../story/evidence.ts';
import type { Telling } from '../../story/telling.ts';

const signatures = (telling: Telling, version: Version): readonly EvidenceOf<'signature'>[] =>
  version.signatures.map(({ by, at, statement }) => ({
    kind: 'signature',
    version: version.version,
    on: telling.dayOf(at),
    by: roleOf(telling, by),
    statement,
  }));

const stepsOf = (telling: Telling, amendment: Amendment): readonly EvidenceOf<'step'>[] =>
  amendment.steps.map((each) => ({
    kind: 'step',
    step: each.step,
    on: telling.dayOf(each.at),
    by: roleOf(telling, each.by),
    clause: changeBy(amendment, 'op' in each ? each.op : amendment.op),
    why: each.why,
  }));

const firstAndLast = (records: readonly { readonly on: string }[], otherwise: string) => {
  const days = records.map(({ on }) => on).toSorted();
  return { from: days[0] ?? otherwise, to: days.at(-1) ?? otherwise };
};

/** A draft with nothing signed yet. */
export const draftedBeat = (telling: Telling): readonly Beat[] => {
  const { contract } = telling.past;
  const next = nextText(contract);
  const isUnsigned = contract.versions.length === 0 && signaturesOfNext(contract).length === 0;
  if (!next || !isUnsigned || contract.clauses.length === 0) return [];
  const evidence = contract.clauses.map((clause): EvidenceOf<'clause'> => {
    const wording = contract.wordings.findLast(({ clauseId }) => clauseId === clause.id);
    const { at, by } = wording ?? { at: next.since, by: next.by };
    return { kind: 'clause', clause: named(clause), on: telling.dayOf(at), by: roleOf(telling, by) };
  });
  return [
    {
      id: 'drafted',
      kind: 'drafted',
      params: { by: roleOf(telling, next.by), clauses: contract.clauses.length },
      ...firstAndLast(evidence, telling.dayOf(next.since)),
      sessions: [],
      row: 'agreement',
      evidence,
    },
  ];
};

const versionBeat = (
  telling: Telling,
  { version, changes, rhythm, amendments }: VersionWithChanges,
): readonly Beat[] => {
  const id = `version:${version.version}`;
  const signed = signatures(telling, version);
  const isFirst = version.version === 1;
  const steps = isFirst ? [] : amendments.flatMap((amendment) => stepsOf(telling, amendment));
  const evidence = [...steps, ...signed];
  if (evidence.length === 0) return [];
  const base = {
    id,
    ...firstAndLast(evidence, telling.dayOf(version.at)),
    sessions: [],
    row: 'agreement' as const,
    evidence,
  };
  if (isFirst) return [{ ...base, kind: 'first-agreement', params: { version: version.version } }];
  return [
    {
      ...base,
      kind: 'agreement-changed',
      params: {
        version: version.version,
        changes: changes.map(changeOf),
        proposedBy: [...new Set(amendments.map(({ proposedBy }) => roleOf(telling, proposedBy)))],
        rhythm: rhythm && rhythmOf(rhythm),
      },
    },
  ];
};

export const agreementBeats = (telling: Telling): readonly Beat[] =>
  versionsWithChanges(telling.past.contract).flatMap((version) => versionBeat(telling, version));

export const openAmendmentBeats = (telling: Telling): readonly Beat[] =>
  openAmendments(telling.past.contract).map((amendment) => {
    const evidence = stepsOf(telling, amendment);
    return {
      id: `amendment:${amendment.id}`,
      kind: 'amendment-open',
      params: {
        clause: changeBy(amendment),
        by: roleOf(telling, amendment.proposedBy),
        turn: otherRole(roleOf(telling, amendment.latestWordsBy)),
      },
      ...firstAndLast(evidence, telling.dayOf(amendment.proposedAt)),
      sessions: [],
      row: 'agreement',
      evidence,
    };
  });
