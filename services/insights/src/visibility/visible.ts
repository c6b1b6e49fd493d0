import type { Reader } from '@alliance/facts/audience';
import type { PairFact } from '@alliance/facts/catalogue';
import type { Recorded } from '@alliance/facts/recorded';
import { outline, visibilityOf } from '@alliance/facts/visibility';
import { typesThatAre } from '../past/past.ts';
import { fatesOf, isTakingBack, type Fates } from './fates.ts';
import { asRewritten, rewritingsIn, type Rewritings } from './rewritten.ts';
import { saysWithdrawn, withdrawnAmendments, type Withdrawn } from './withdrawn-amendments.ts';

type Fact = Recorded<PairFact>;

const unseen = typesThatAre('unseen');
const NO_FATE = {};

/**
 * The time rule: what this viewer could see up to an instant, minus anything withdrawn since.
 * What the viewer may know of without reading it comes without its sealed fields; what the other sealed and worded
 * anew comes in its last words, as if it had had no others.
 */
export const visibleTo = (viewer: Reader, until: string, journal: readonly Fact[]): readonly Fact[] => {
  const known = knownOf(journal);
  if (until < known.until) return seenUpTo(viewer, until, journal, known);
  const who = `${viewer.id} ${viewer.relation}`;
  const seen = known.seen.get(who) ?? seenUpTo(viewer, until, journal, known);
  known.seen.set(who, seen);
  return seen;
};

/**
 * What both of two could see: nothing that one of them sees alone, and each fact as whoever didn't record it sees it,
 * who never sees more of it than who did.
 */
export const visibleToBoth = (
  [one, other]: readonly [Reader, Reader],
  until: string,
  journal: readonly Fact[],
): readonly Fact[] => {
  const theirs = new Map(visibleTo(other, until, journal).map((fact) => [fact.id, fact]));
  return visibleTo(one, until, journal).flatMap((fact) => {
    const their = theirs.get(fact.id);
    if (!their) return [];
    return fact.data.by === one.id ? their : fact;
  });
};

const seenUpTo = (
  viewer: Reader,
  until: string,
  journal: readonly Fact[],
  { fates, withdrawn, rewritings }: Known,
): readonly Fact[] => {
  const visible: Fact[] = [];
  for (const fact of journal) {
    if (fact.at > until || isTakingBack(fact) || unseen.has(fact.type)) continue;
    const seen = visibilityOf(fact, viewer, until, fates.get(fact.id) ?? NO_FATE);
    if (seen === 'none') continue;
    if (seen === 'outline' || saysWithdrawn(fact, withdrawn)) visible.push(outlineOf(fact));
    else visible.push(fact.data.by === viewer.id ? fact : asRewritten(fact, rewritings));
  }
  return visible;
};

interface Known {
  readonly fates: Fates;
  readonly withdrawn: Withdrawn;
  readonly rewritings: Rewritings;
  /** When the latest of all was recorded: from then on nobody sees anything else. */
  readonly until: string;
  /** What is seen from then on, by who reads. */
  readonly seen: Map<string, readonly Fact[]>;
}

/** The same for every viewer and day, so it is asked of a journal once, and forgotten with it. */
const known = new WeakMap<readonly Fact[], Known>();
const knownOf = (journal: readonly Fact[]): Known => {
  const before = known.get(journal);
  if (before) return before;
  const now = {
    fates: fatesOf(journal),
    withdrawn: withdrawnAmendments(journal),
    rewritings: rewritingsIn(journal),
    until: journal.reduce((latest, { at }) => (at > latest ? at : latest), ''),
    seen: new Map<string, readonly Fact[]>(),
  };
  known.set(journal, now);
  return now;
};

/** One and the same of each fact, so that what is seen again is seen to be the same. */
const outlines = new WeakMap<Fact, Fact>();
const outlineOf = (fact: Fact): Fact => {
  const before = outlines.get(fact);
  if (before) return before;
  const made = outline(fact);
  outlines.set(fact, made);
  return made;
};
