import { practicesInUse, practicesOf } from '../agreement/reading/practices.ts';
import { day, mode, role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { pauseOn } from '../agreement/reading/pauses.ts';
import { heldSessions, nextPlanned, type HeldSession } from '../session/reading/held-sessions.ts';
import { ending, endingResponse } from '../pair/ending.ts';
import { roleOf, type ReadModel } from '../pair/read-model.ts';
import { ofThePair, pairOf, there } from '../pair/of-the-pair.ts';
import type { ResponseOf } from '../pair/response.ts';
import { screens, screensAwaiting } from '../story/attention.ts';

const heldSession = z
  .strictObject({ id: z.string(), number: z.int().min(1), on: day, minutes: z.int(), mode })
  .meta({ id: 'HeldSession', description: 'A session that was held; `number` counts the held ones from 1.' });

const toldHeld = ({ id, number, on, held }: HeldSession): ResponseOf<typeof heldSession> => ({
  id,
  number,
  on,
  minutes: held.minutes,
  mode: held.mode,
});

export const partnership = z
  .strictObject({
    ...ofThePair,
    began: day.meta({ description: 'The day on which the invitation was accepted.' }),
    practices: practicesInUse,
    formerly: z
      .array(z.strictObject({ of: role, name: z.string(), until: day }))
      .meta({ description: 'Names that either went by before, the oldest first.' }),
    sessions: z.array(heldSession).meta({
      description: 'Held by `asOf`, as they were recorded then; after it those that were held since.',
    }),
    planned: z.strictObject({ id: z.string(), on: day, there }).optional(),
    days: z
      .array(day)
      .meta({ description: 'Every day on which something happened that this viewer may know of, in order.' }),
    endedOn: day.optional(),
    ending: ending.optional().meta({ description: 'Proposed, and neither withdrawn nor carried out.' }),
    paused: z.strictObject({ by: role, since: day, until: day.optional() }).optional(),
    awaiting: z
      .array(z.enum(screens))
      .meta({ description: 'The screens on which the other waits for this viewer; none on an earlier day.' }),
    learned: z
      .array(z.strictObject({ by: role, on: day, text: z.string() }))
      .meta({ description: 'What each says it taught them, at the end or after it.' }),
  })
  .meta({ id: 'Partnership', description: 'What the line of time is drawn from.' });

export type Partnership = ResponseOf<typeof partnership>;

/** What was put right since doesn't change an earlier day; its later sessions stand there faintly, as they are now. */
const sessionsOn = (seen: ReadModel): readonly ResponseOf<typeof heldSession>[] => {
  const then = heldSessions(seen.past.sessions, seen);
  const known = new Set(then.map(({ id }) => id));
  const since = heldSessions(seen.pastNow.sessions, seen).filter(
    ({ id, on }) => on > seen.asOf && !known.has(id),
  );
  return [...then, ...since].map((session, index) => ({ ...toldHeld(session), number: index + 1 }));
};

const pausedOn = (seen: ReadModel): Partnership['paused'] => {
  const { contract } = seen.pastNow;
  const pause = contract.ended ? undefined : pauseOn(contract.pauses, seen.today);
  return pause && { by: roleOf(seen, pause.by), since: seen.dayOf(pause.at), until: pause.until };
};

export const partnershipOf = (seen: ReadModel): Partnership => {
  const { sessions, alliance } = seen.pastNow;
  const planned = nextPlanned(sessions, seen, seen.today);
  return {
    ...pairOf(seen),
    began: seen.began,
    practices: practicesOf(seen.past),
    formerly: alliance.renamings.map(({ by, at, from: name }) => ({
      of: roleOf(seen, by),
      name,
      until: seen.dayOf(at),
    })),
    sessions: sessionsOn(seen),
    planned: planned && { id: planned.id, on: planned.on, ...seen.thereOf(planned.plan.startsAt) },
    days: [...new Set(seen.moments().map(seen.dayOf))].filter((each) => each >= seen.began).toSorted(),
    endedOn: alliance.ended && seen.dayOf(alliance.ended.at),
    ending: alliance.ended ? undefined : endingResponse(seen, alliance.endingSteps),
    paused: pausedOn(seen),
    awaiting: seen.asOf < seen.today || alliance.ended ? [] : screensAwaiting(seen),
    learned: [...alliance.learned.values()].map(({ by, at, text }) => ({
      by: roleOf(seen, by),
      on: seen.dayOf(at),
      text,
    })),
  };
};
