import type { PairFact } from '@alliance/facts/catalogue';
import type { Recorded } from '@alliance/facts/recorded';
import { LRUCache } from 'lru-cache';
import { pastView, type Past } from './past.ts';

type Fact = Recorded<PairFact>;

/** Facts between two folds that are kept on the way. */
const STEP = 512;
/** Whose folds are kept at hand: some hundred kilobytes each where a pair has ten thousand facts. */
const AT_HAND = 200;

interface Fold {
  /** How many facts it rests on. */
  readonly length: number;
  readonly past: Past;
}

interface Kept {
  readonly visible: readonly Fact[];
  /** The shortest first. */
  readonly folds: readonly Fold[];
}

const NOTHING: Fold = { length: 0, past: pastView.empty };

const sharedLength = (one: readonly Fact[], other: readonly Fact[]): number => {
  if (one === other) return one.length;
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one[length] === other[length]) length += 1;
  return length;
};

/** Folds on from a fold, and answers all that were passed on the way, the one of all facts last. */
const foldedOn = (from: Fold, visible: readonly Fact[]): readonly Fold[] => {
  const folds: Fold[] = [];
  let { past } = from;
  for (let length = from.length; length < visible.length;) {
    const fact = visible[length];
    if (fact) past = pastView.evolve(past, fact);
    length += 1;
    if (length % STEP === 0 && length < visible.length) folds.push({ length, past });
  }
  return [...folds, { length: visible.length, past }];
};

export type FoldPast = (whose: string, visible: readonly Fact[], asOfNow: boolean) => Past;

/**
 * Folds the facts that a reader can see, and caches the state after every 512 of them. When the list of visible
 * facts changes somewhere (a review was revealed, words were taken back), only the facts from there on are folded
 * again. What they see now is cached; an earlier day uses that as far as both lists begin alike.
 */
export const pastsByPrefix = (atHand = AT_HAND): FoldPast => {
  const known = new LRUCache<string, Kept>({ max: atHand });
  return (whose, visible, asOfNow) => {
    const kept = known.get(whose) ?? { visible: [], folds: [] };
    const shared = sharedLength(kept.visible, visible);
    const still = kept.folds.filter(({ length }) => length <= shared);
    const start = still.at(-1) ?? NOTHING;
    if (start.length === visible.length) {
      if (asOfNow && kept.visible.length > visible.length) known.set(whose, { visible, folds: still });
      return start.past;
    }
    const folds = foldedOn(start, visible);
    if (asOfNow) {
      const milestones = still.filter(({ length }) => length % STEP === 0);
      known.set(whose, { visible, folds: [...milestones, ...folds] });
    }
    return folds.at(-1)?.past ?? start.past;
  };
};
