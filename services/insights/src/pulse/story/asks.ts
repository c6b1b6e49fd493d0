import { z } from 'zod';
import type { ReadModel } from '../../pair/read-model.ts';
import { heldIn } from '../../session/reading/held-sessions.ts';
import { askOf, waitOf } from '../../narrative/ask.ts';
import type { OneOf } from '../../narrative/one-of.ts';
import { revealedIn } from '../reading/revealed-pulses.ts';
import { gapIn, withGaps } from './beats.ts';

const session = z.int().min(1);

export const sealed = [
  waitOf(z.literal('pulse-awaits-you'), { session, otherHasSealed: z.boolean() }),
] as const;

export const sealedOf = (seen: ReadModel): readonly OneOf<typeof sealed>[] =>
  [...seen.past.pulses.values()].flatMap(
    ({ id, opened, sessionId, answers, revealedAt }): readonly OneOf<typeof sealed>[] => {
      const session = heldIn(seen).find((each) => each.id === sessionId);
      if (!session || revealedAt !== undefined || answers.has(seen.viewer.id)) return [];
      const [others] = [...answers.values()];
      const params = { session: session.number, otherHasSealed: others !== undefined };
      return [{ id: `pulse:${id}`, kind: 'pulse-awaits-you', since: (others ?? opened).at, params }];
    },
  );

export const apart = [
  askOf(z.literal('distance'), { session, size: z.number(), direction: z.number() }),
] as const;

const NOTABLE_DISTANCE = 2;

export const apartOf = (seen: ReadModel): readonly OneOf<typeof apart>[] => {
  const latest = withGaps(revealedIn(seen)).at(-1);
  if (!latest || latest.gap.size < NOTABLE_DISTANCE) return [];
  return [{ id: `distance:${latest.pulse.id}`, kind: 'distance', params: gapIn(latest) }];
};
