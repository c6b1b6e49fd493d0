import type { ReadModel } from '../pair/read-model.ts';
import type { ResponseOf } from '../pair/response.ts';
import { TURNS } from '../narrative/ask.ts';
import { oneOf } from '../narrative/one-of.ts';
import { chapters, isToldTo, type OfAChapter } from './chapters.ts';

type Asks = OfAChapter['asks'][number];
type Screen = Asks['screens'][number];

const byTurn = (all: readonly Asks[]) => TURNS.flatMap((turn) => all.filter((asks) => asks.turn === turn));
const all = chapters.flatMap(({ asks }): readonly Asks[] => asks);
const inTurn = byTurn(all);

/** Of chapters about what the two use. */
const askedOf = (seen: ReadModel): readonly Asks[] =>
  byTurn(chapters.flatMap((chapter): readonly Asks[] => (isToldTo(seen, chapter) ? chapter.asks : [])));

/** What asks for attention: what waits for this viewer, then what the two might look at together. */
export const attention = oneOf(inTurn.flatMap(({ kinds }): readonly Asks['kinds'][number][] => kinds)).meta({
  id: 'Attention',
});

export type Attention = ResponseOf<typeof attention>;

export const attentionOf = (seen: ReadModel): readonly Attention[] =>
  askedOf(seen).flatMap(({ of }): readonly Attention[] => of(seen));

/** What waits for this viewer alone, or for both. */
export type Awaiting = Extract<Attention, { readonly since: string }>;

const isAwaiting = (asked: Attention): asked is Awaiting => 'since' in asked;

/** What waits for this viewer, which is nothing once the two have ended. */
export const awaitingOf = (seen: ReadModel): readonly Awaiting[] =>
  seen.past.alliance.ended ? [] : attentionOf(seen).filter(isAwaiting);

/** The screens on which something can be answered. */
export const screens = all.flatMap((asks): readonly Screen[] => asks.screens);

/** Those on which the other waits for this viewer. */
export const screensAwaiting = (seen: ReadModel): readonly Screen[] => [
  ...new Set(askedOf(seen).flatMap((asks): readonly Screen[] => asks.awaitedOn(seen))),
];
