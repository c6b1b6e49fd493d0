import type { ThemeFact } from '@alliance/facts/theme';
import type { Deed } from '../../past/deed.ts';
import { withEntry } from '../../past/changed.ts';

/** How deep a theme went in a session, as one member read it. */
export interface Reading extends Deed {
  readonly sessionId: string;
  /** 1 named, 2 explored, 3 reframed, 4 tried, 5 integrated. */
  readonly depth: number;
  readonly namedBy: string;
  readonly function: 'normative' | 'formative' | 'restorative';
  readonly eye: number;
  readonly words?: string | undefined;
}

/** A reading that both agreed; `by` and `at` are the other's yes. */
export interface Touch extends Reading {
  readonly offeredBy: string;
}

/** What one of the two would put in the place of a touch: another reading, or that it did not come up. */
export interface Correction extends Deed {
  readonly correctionId: string;
  readonly sessionId: string;
  /** Absent where the theme did not come up after all. */
  readonly reading?: Reading;
  readonly why?: string | undefined;
}

/** A correction that both agreed: what was agreed before it, and how and when it was put right. */
export interface Corrected extends Correction {
  readonly offeredBy: string;
  readonly before: Touch;
}

/** What a theme has of its sessions, each by session. */
export interface Touches {
  /** What a merged theme had touched is here; where the two met, the deeper. */
  readonly touches: ReadonlyMap<string, Touch>;
  /** Without a touch yet: every reading offered, the latest last. That one waits for the other. */
  readonly offers: ReadonlyMap<string, readonly Reading[]>;
  /** The correction that waits for the other; until they agree the touch counts as it is. */
  readonly corrections: ReadonlyMap<string, Correction>;
  /** What was agreed once and has been put right, the oldest first. */
  readonly corrected: ReadonlyMap<string, readonly Corrected[]>;
}

export const noTouches: Touches = {
  touches: new Map(),
  offers: new Map(),
  corrections: new Map(),
  corrected: new Map(),
};

const without = <Value>(entries: ReadonlyMap<string, Value>, key: string): ReadonlyMap<string, Value> =>
  new Map([...entries].filter(([each]) => each !== key));

type DataOf<Type extends ThemeFact['type']> = Extract<ThemeFact, { type: Type }>['data'];

const readingOf = (
  { by, sessionId, depth, namedBy, function: served, eye, words }: DataOf<'ThemeTouched'>,
  at: string,
): Reading => ({ by, at, sessionId, depth, namedBy, function: served, eye, words });

export const offered = (has: Touches, data: DataOf<'ThemeTouchOffered'>, at: string): Touches => {
  const { sessionId } = data;
  if (has.touches.has(sessionId)) return has;
  const before = has.offers.get(sessionId) ?? [];
  return { ...has, offers: withEntry(has.offers, sessionId, [...before, readingOf(data, at)]) };
};

export const agreed = (has: Touches, data: DataOf<'ThemeTouched'>, at: string): Touches => {
  const { sessionId, by } = data;
  const offeredBy = has.offers.get(sessionId)?.at(-1)?.by ?? by;
  return {
    ...has,
    touches: withEntry(has.touches, sessionId, { ...readingOf(data, at), offeredBy }),
    offers: without(has.offers, sessionId),
  };
};

export const correctionOffered = (
  has: Touches,
  data: DataOf<'ThemeTouchCorrectionOffered' | 'ThemeTouchRetractionOffered'>,
  at: string,
): Touches => {
  const { by, correctionId, sessionId, why } = data;
  const reading = 'depth' in data ? { reading: readingOf(data, at) } : {};
  const correction = { by, at, correctionId, sessionId, why, ...reading };
  return { ...has, corrections: withEntry(has.corrections, sessionId, correction) };
};

/** The other agreed: with a reading the touch reads so from now on, without one there is none. */
const putRight = (
  has: Touches,
  { by, at, correctionId, sessionId }: Correction,
  reading: Reading | undefined,
): Touches => {
  const before = has.touches.get(sessionId);
  const offer = has.corrections.get(sessionId);
  const offeredBy = offer?.by ?? by;
  const done = { by, at, correctionId, sessionId, why: offer?.why, offeredBy, ...(reading && { reading }) };
  return {
    ...has,
    touches: reading
      ? withEntry(has.touches, sessionId, { ...reading, offeredBy })
      : without(has.touches, sessionId),
    corrections: without(has.corrections, sessionId),
    corrected: before
      ? withEntry(has.corrected, sessionId, [...(has.corrected.get(sessionId) ?? []), { ...done, before }])
      : has.corrected,
  };
};

export const corrected = (has: Touches, data: DataOf<'ThemeTouchCorrected'>, at: string): Touches =>
  putRight(has, { ...data, at }, readingOf(data, at));

export const retracted = (has: Touches, data: DataOf<'ThemeTouchRetracted'>, at: string): Touches =>
  putRight(has, { ...data, at }, undefined);

export const dropped = (has: Touches, sessionId: string): Touches => ({
  ...has,
  offers: without(has.offers, sessionId),
  corrections: without(has.corrections, sessionId),
});

const deeper = (touch: Touch, other: Touch | undefined): Touch =>
  other && other.depth >= touch.depth ? other : touch;

/** Together with those of a theme that became part of this one. What waits for a word there waits no more. */
export const joinedWith = (has: Touches, taken: Touches): Touches => {
  const touches = new Map(has.touches);
  for (const [session, touch] of taken.touches) touches.set(session, deeper(touch, touches.get(session)));
  const corrections = new Map(has.corrected);
  for (const [session, past] of taken.corrected)
    corrections.set(session, [...(corrections.get(session) ?? []), ...past]);
  return {
    touches,
    offers: new Map([...has.offers].filter(([session]) => !touches.has(session))),
    corrections: has.corrections,
    corrected: corrections,
  };
};
