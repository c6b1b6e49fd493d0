import { role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { presentWording } from '../../goal/reading/wording.ts';
import { ratingsOf } from '../../goal/reading/goal-ratings.ts';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import type { ResponseOf } from '../../pair/response.ts';
import { goalLevel } from '../../goal/reading/goal-level.ts';
import { depth } from '../../theme/reading/depth.ts';

/** What was recorded of a session beside its reviews: it leaves every count with it, and can be read here. */
export const hangingOn = z
  .strictObject({
    touches: z.array(z.strictObject({ label: z.string(), depth, words: z.string().optional() })),
    ratings: z.array(
      z.strictObject({ goal: z.string(), by: role, level: goalLevel, evidence: z.string().optional() }),
    ),
    pulses: z.int().min(0),
  })
  .meta({ id: 'HangingOn' });

export const hangingOnOf = (seen: ReadModel, sessionId: string): ResponseOf<typeof hangingOn> => {
  const { themes, goals, pulses } = seen.past;
  return {
    touches: [...themes.values()].flatMap(({ label, touches, mergedInto }) => {
      const touch = mergedInto === undefined ? touches.get(sessionId) : undefined;
      return touch ? [{ label, depth: depth.parse(touch.depth), words: touch.words }] : [];
    }),
    ratings: [...goals.values()].flatMap((goal) =>
      ratingsOf(goal, sessionId).map(({ by, level: given, evidence }) => ({
        goal: presentWording(goal),
        by: roleOf(seen, by),
        level: goalLevel.parse(given),
        evidence,
      })),
    ),
    pulses: [...pulses.values()].filter((pulse) => pulse.sessionId === sessionId).length,
  };
};
