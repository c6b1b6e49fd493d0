import { clauseIn, MANDATORY, says } from '@alliance/facts/clauses';
import type { ContractPast, Version } from '../past/contract-past.ts';
import { openAmendments } from '../reading/agreement-text.ts';
import { clauseNamed, type ClauseName } from '../reading/clause-words.ts';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import type { ClauseLine } from './clause-line.ts';

const markOf = (seen: ReadModel, version: Version | undefined) =>
  version && { version: version.version, on: seen.dayOf(version.at) };

/** The versions that gave a clause other words than the version before had, a return after an absence included. */
const textsOf = (seen: ReadModel, versions: readonly Version[], clauseId: string): ClauseLine['texts'] =>
  versions.flatMap((version, index) => {
    const clause = clauseIn(version.clauses, clauseId);
    const before = clauseIn(versions[index - 1]?.clauses ?? [], clauseId);
    if (!clause || (before && says(clause, before))) return [];
    const { title, text, numbers } = clause;
    return [{ version: version.version, on: seen.dayOf(version.at), title, text, numbers }];
  });

const lastSpokenOf = (seen: ReadModel, clauseId: string): ClauseLine['lastSpokenOf'] => {
  const { contract } = seen.past;
  const affirmed = contract.affirmations.flatMap((each) =>
    each.clauseId === clauseId ? [{ how: 'affirmed' as const, at: each.at }] : [],
  );
  const amended = [...contract.amendments.values()].flatMap((each) =>
    each.clauseId === clauseId && each.state === 'accepted' && each.settledAt !== undefined
      ? [{ how: 'amended' as const, at: each.settledAt }]
      : [],
  );
  const latest = [...affirmed, ...amended].toSorted((a, b) => (a.at < b.at ? -1 : 1)).at(-1);
  return latest && { how: latest.how, on: seen.dayOf(latest.at) };
};

/** When it came and, where the version in force no longer has it, when it went. */
const stayOf = (
  seen: ReadModel,
  versions: readonly Version[],
  clauseId: string,
): Pick<ClauseLine, 'since' | 'retired'> => {
  const has = ({ clauses }: Version) => clauseIn(clauses, clauseId) !== undefined;
  const last = versions.findLastIndex(has);
  return {
    since: markOf(seen, versions.find(has)),
    retired: last < 0 ? undefined : markOf(seen, versions[last + 1]),
  };
};

const standingOf = ({ clauses, versions }: ContractPast, clauseId: string): ClauseLine['standing'] => {
  if (clauseIn(versions.at(-1)?.clauses ?? [], clauseId)) return 'in-force';
  if (clauseIn(clauses, clauseId)) return 'agreed';
  return versions.some((version) => clauseIn(version.clauses, clauseId)) ? 'retired' : 'on-its-way';
};

const lineOf = (seen: ReadModel, { clauseId, kind, title }: ClauseName): ClauseLine => {
  const { contract } = seen.past;
  const own = <Each extends { readonly clauseId: string }>(each: Each) => each.clauseId === clauseId;
  const deed = ({ by, at }: { readonly by: string; readonly at: string }) => ({
    by: roleOf(seen, by),
    on: seen.dayOf(at),
  });
  const asked = contract.asked.get(clauseId);
  return {
    clauseId,
    kind,
    title,
    standing: standingOf(contract, clauseId),
    mandatory: MANDATORY.has(clauseId),
    ...stayOf(seen, contract.versions, clauseId),
    texts: textsOf(seen, contract.versions, clauseId),
    drafts: contract.wordings.filter(own).map((each) => ({
      ...deed(each),
      fromTemplate: each.fromTemplate,
      title: each.title,
      text: each.text,
      numbers: each.numbers,
      wants: each.wants,
    })),
    affirmations: contract.affirmations.filter(own).map(deed),
    amendments: [...contract.amendments.values()].filter(own).map(({ id }) => id),
    comments: contract.comments.filter(own).map((each) => ({ ...deed(each), at: each.at, text: each.text })),
    asked: asked && roleOf(seen, asked.by),
    lastSpokenOf: lastSpokenOf(seen, clauseId),
  };
};

/**
 * Those of the working text in its order, those in force that it lets go, those that only an open amendment knows,
 * then those that no version has any more, the latest retired first.
 */
export const clauseLinesOf = (seen: ReadModel): readonly ClauseLine[] => {
  const { contract } = seen.past;
  const texts = [contract.clauses, ...contract.versions.map(({ clauses }) => clauses).toReversed()];
  const names = new Map<string, ClauseName>();
  for (const { id } of texts.flat()) names.set(id, clauseNamed(contract, id));
  for (const { clauseId, kind, title } of openAmendments(contract))
    if (!names.has(clauseId)) names.set(clauseId, { clauseId, kind, title });
  const lines = [...names.values()].map((name) => lineOf(seen, name));
  const retired = lines.filter(({ standing }) => standing === 'retired');
  return [
    ...lines.filter(({ standing }) => standing !== 'retired'),
    ...retired.toSorted((a, b) => (b.retired?.version ?? 0) - (a.retired?.version ?? 0)),
  ];
};
