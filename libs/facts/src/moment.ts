import { z } from 'zod';
import { ofOneself, sealed, type FactOf } from './fact.ts';
import { day, id, words } from './vocabulary.ts';

/** What it was that somebody noticed in themselves. */
export const momentKind = z
  .enum(['not-knowing', 'discomfort', 'disappointment', 'clunky-intervention'])
  .meta({ id: 'MomentKind' });
export type MomentKind = z.infer<typeof momentKind>;

const noticed = {
  momentId: id,
  kind: sealed(momentKind),
  /** The day on which it was noticed, as its author counts days. */
  noticedOn: sealed(day),
  text: sealed(words),
  /** The alliance that it concerns, where it is one of theirs that it is about. */
  concerns: sealed(id.optional()),
};

/** Somebody noticed something in themselves, and holds it. Nobody else learns that there is such a moment. */
export const momentNoticed = ofOneself('MomentNoticed', noticed);
/** The same as its author puts it right. What it was stays in the log. */
export const momentCorrected = ofOneself('MomentCorrected', noticed);
/** They noticed that they avoided bringing it. */
export const avoidanceNoticed = ofOneself('AvoidanceNoticed', {
  momentId: id,
  noticedOn: sealed(day),
  text: sealed(words.optional()),
});
/**
 * They shared it, in these words: recorded along with the item that stands on an agenda from then on, which doesn't
 * say where it came from.
 */
export const momentShared = ofOneself('MomentShared', {
  momentId: id,
  allianceId: sealed(id),
  sessionId: sealed(id),
  /** The item of the agenda. */
  itemId: sealed(id),
  text: sealed(words),
  /** Whether the other reads on which day it was noticed. */
  discloseNoticedOn: sealed(z.boolean()),
});
/** They took it off the agenda again, along with the item, and hold it. */
export const momentTakenBack = ofOneself('MomentTakenBack', { momentId: id });
/** They let it go without bringing it. */
export const momentLetGo = ofOneself('MomentLetGo', { momentId: id });
/** They hold again what they had let go. */
export const momentTakenUp = ofOneself('MomentTakenUp', { momentId: id });

export const momentFacts = [
  momentNoticed,
  momentCorrected,
  avoidanceNoticed,
  momentShared,
  momentTakenBack,
  momentLetGo,
  momentTakenUp,
] as const;
export type MomentFact = FactOf<(typeof momentFacts)[number]>;
