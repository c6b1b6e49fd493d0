import { day, instant, role } from '@alliance/facts/vocabulary';
import { revision } from '@alliance/platform/http/command-routes';
import { z } from 'zod';
import { goalLevel } from '../reading/goal-level.ts';
import type { ResponseOf } from '../../pair/response.ts';
import { triedFor } from '../../experiment/reading/tried-for.ts';
import { ledTo } from '../../impact/reading/led-to.ts';
import { themeName } from '../../theme/reading/theme-name.ts';

const goalWording = z
  .strictObject({
    text: z.string(),
    by: role,
    from: day,
    until: day.optional().meta({ description: 'The day of the next wording.' }),
    why: z.string().optional(),
  })
  .meta({ id: 'GoalWording' });

const saidBefore = z
  .strictObject({
    at: instant,
    level: goalLevel.optional().meta({ description: 'Absent where it was taken out then.' }),
    anchor: z.string().optional(),
    evidence: z.string().optional(),
    why: z.string().optional().meta({ description: 'Why this took the place of what was said before it.' }),
  })
  .meta({ id: 'SaidBefore' });

const goalRating = z
  .strictObject({
    by: role,
    sessionId: z.string(),
    session: z.int().min(1),
    on: day.meta({ description: 'The day of the session.' }),
    at: instant.meta({ description: 'When it was given, or put right.' }),
    why: z.string().optional().meta({ description: 'Why it took the place of the one before.' }),
    level: goalLevel,
    anchor: z.string().optional().meta({ description: 'What the level said when the rating was given.' }),
    evidence: z.string().optional(),
    before: z
      .array(saidBefore)
      .meta({ description: 'What the same member said of that session before, the oldest first.' }),
  })
  .meta({ id: 'GoalRating' });

const ratingTakenOut = z
  .strictObject({ by: role, session: z.int().min(1), on: day, said: z.array(saidBefore).min(1) })
  .meta({ id: 'RatingTakenOut', description: 'A rating that its rater took out again; it counts nowhere.' });

const goalVelocity = z
  .strictObject({
    course: z.enum(['advancing', 'holding', 'slipping']),
    levelsPer90Days: z.number().meta({ description: 'Median slope (Theil-Sen); two decimals.' }),
    ratings: z.int().min(3),
    days: z.int().min(60).meta({ description: 'From the first rating to the last.' }),
  })
  .meta({ id: 'GoalVelocity' });

const goalStanding = z
  .discriminatedUnion('is', [
    z.strictObject({ is: z.literal('live') }),
    z.strictObject({ is: z.enum(['achieved', 'laid-down']), by: role, on: day, learning: z.string() }),
  ])
  .meta({ id: 'GoalStanding' });

const attainmentLeft = z
  .strictObject({ t: z.number().meta({ description: 'Two decimals.' }), goals: z.int().min(1) })
  .meta({ id: 'AttainmentLeft' });

export const learningGoal = z
  .strictObject({
    goalId: z.string(),
    revision: revision.meta({ description: 'Of this goal’s stream, for If-Match.' }),
    owner: role,
    articulated: z.strictObject({ by: role, on: day }),
    weight: z.int().min(1).max(5),
    wordings: z.array(goalWording).min(1).meta({ description: 'The first first; the last is how it reads.' }),
    anchors: z
      .array(z.string().nullable())
      .length(5)
      .meta({ description: 'From -2 to +2; null where a level has no words yet, and can’t be rated.' }),
    earlierLevels: z
      .array(z.strictObject({ level: goalLevel, text: z.string(), until: day, by: role }))
      .meta({ description: 'What levels said before they were worded anew, the oldest first.' }),
    themes: z.array(themeName),
    ratings: z
      .array(goalRating)
      .meta({ description: 'By session, then as they were given; of one session, a member’s latest.' }),
    takenOut: z.array(ratingTakenOut),
    velocity: z.strictObject({ coach: goalVelocity.optional(), supervisor: goalVelocity.optional() }),
    standing: goalStanding,
    tried: z.array(triedFor).meta({ description: 'What the two tried for it, while they use that.' }),
    ledTo: z.array(ledTo).meta({ description: 'As told, in the order of its telling.' }),
    without: z
      .strictObject({ coach: attainmentLeft.optional(), supervisor: attainmentLeft.optional() })
      .optional()
      .meta({ description: 'T by each rater if this one were laid down.' }),
  })
  .meta({ id: 'LearningGoal' });

export type LearningGoal = ResponseOf<typeof learningGoal>;
export type Velocity = NonNullable<LearningGoal['velocity']['coach']>;
export type AttainmentLeft = ResponseOf<typeof attainmentLeft>;
