import type { PairFact } from '@alliance/facts/catalogue';
import { catalogue, definitionOf } from '@alliance/facts/catalogue';
import type { Recorded } from '@alliance/facts/recorded';
import type { Fate } from '@alliance/facts/visibility';

/** What later facts did to earlier ones, by the id of the earlier. */
export type Fates = ReadonlyMap<string, Fate>;

type Fact = Recorded<PairFact>;

const typesNamed = (by: 'revealedBy' | 'takenBackBy'): ReadonlySet<string> =>
  new Set([...catalogue.values()].flatMap((definition) => definition[by] ?? []));
const revealing = typesNamed('revealedBy');
const takingBack = typesNamed('takenBackBy');

/** Whether a fact only takes another one back. Once it is applied, it isn't shown itself. */
export const isTakingBack = (fact: Fact): boolean => takingBack.has(fact.type);

const undoable: ReadonlySet<string> = new Set(
  [...catalogue.values()]
    .filter(({ audience, takenBackBy }) => audience === 'author-until-revealed' || takenBackBy !== undefined)
    .map(({ type }) => type),
);

/**
 * Fates are read from the whole journal, in order. A taking back concerns what that author had sealed, or said, on that
 * stream until then, and nothing that follows there: each submission has a fate of its own.
 */
export const fatesOf = (journal: readonly Fact[]): Fates => {
  const fates = new Map<string, Fate>();
  const sealedOn = new Map<string, Fact[]>();
  for (const fact of journal) {
    if (undoable.has(fact.type)) {
      const before = sealedOn.get(fact.stream);
      if (before) before.push(fact);
      else sealedOn.set(fact.stream, [fact]);
      continue;
    }
    if (!revealing.has(fact.type) && !isTakingBack(fact)) continue;
    const before = sealedOn.get(fact.stream) ?? [];
    if (revealing.has(fact.type)) {
      const opened = before.filter(({ type }) => definitionOf(type).revealedBy === fact.type);
      for (const { id } of opened) fates.set(id, { revealedAt: fact.at, ...fates.get(id) });
      // What was opened is taken back by nothing that comes later on its stream.
      sealedOn.set(
        fact.stream,
        before.filter((each) => !opened.includes(each)),
      );
    } else {
      const isMeant = ({ type, data }: Fact) =>
        definitionOf(type).takenBackBy === fact.type && data.by === fact.data.by;
      for (const { id } of before.filter(isMeant)) fates.set(id, { ...fates.get(id), takenBackAt: fact.at });
      sealedOn.set(
        fact.stream,
        before.filter((each) => !isMeant(each)),
      );
    }
  }
  return fates;
};
