import { catalogue, definitionOf } from './catalogue.ts';
import type { FactDefinition } from './fact.ts';

/** As much of a fact as shows who may know that it was recorded. */
export interface Trace {
  readonly type: string;
  readonly by: string;
}

const takingBack: ReadonlySet<string> = new Set(
  [...catalogue.values()].flatMap(({ takenBackBy }) => takenBackBy ?? []),
);

/** Whether a fact leaves no sign with anybody but its author. */
export const isTheirsAlone = ({
  audience,
  rewrites,
}: Pick<FactDefinition, 'audience' | 'rewrites'>): boolean => audience === 'author' || rewrites !== undefined;

/** Whether somebody may have to be left without any sign of facts of this type. */
export const isConcealable = (type: string): boolean => {
  const definition = definitionOf(type);
  return takingBack.has(type) || definition.takenBackBy !== undefined || isTheirsAlone(definition);
};

const revealing: ReadonlySet<string> = new Set(
  [...catalogue.values()].flatMap(({ revealedBy }) => revealedBy ?? []),
);

/** Whether a fact opens what was sealed before it. */
export const isRevealing = (type: string): boolean => revealing.has(type);

/** Places of what was taken back later, in the facts of one stream in their order. */
const takenBackIn = (stream: readonly Trace[]): ReadonlySet<number> => {
  const gone = new Set<number>();
  let live: readonly number[] = [];
  stream.forEach(({ type, by }, place) => {
    if (definitionOf(type).takenBackBy !== undefined) live = [...live, place];
    // What was opened is taken back by nothing that comes later on its stream.
    if (isRevealing(type))
      live = live.filter((each) => definitionOf(stream[each]?.type ?? '').revealedBy !== type);
    if (!takingBack.has(type)) return;
    const isMeant = (each: number) =>
      stream[each]?.by === by && definitionOf(stream[each]?.type ?? '').takenBackBy === type;
    for (const each of live.filter(isMeant)) gone.add(each);
    live = live.filter((each) => !isMeant(each));
  });
  return gone;
};

/**
 * Places of the rewritings that are their author's alone no longer, in the facts of one stream in their order, each
 * with the place of what opened it. Of several by one author the last gave its words to what was opened, and the
 * earlier ones stay theirs.
 */
export const openedRewritings = (stream: readonly Trace[]): ReadonlyMap<number, number> => {
  const opened = new Map<number, number>();
  const last = new Map<string, number>();
  stream.forEach(({ type, by }, place) => {
    if (definitionOf(type).rewrites !== undefined) last.set(by, place);
    if (takingBack.has(type)) last.delete(by);
    if (!isRevealing(type)) return;
    for (const each of last.values()) opened.set(each, place);
    last.clear();
  });
  return opened;
};

/**
 * Places of the facts of one stream that this viewer is to have no sign of, neither in a count nor in a revision:
 * what was taken back, with the taking back itself, and what is another's alone, as rewritings of what they have sealed.
 */
export const concealedFrom = (viewer: string, stream: readonly Trace[]): ReadonlySet<number> => {
  const gone = takenBackIn(stream);
  return new Set(
    stream.flatMap(({ type, by }, place) =>
      gone.has(place) || takingBack.has(type) || (by !== viewer && isTheirsAlone(definitionOf(type)))
        ? [place]
        : [],
    ),
  );
};
