import { role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import { heldIn } from '../../session/reading/held-sessions.ts';
import { eventOf, type Dated } from '../../narrative/event.ts';
import type { OneOf } from '../../narrative/one-of.ts';
import { onceOf } from '../../past/once-of.ts';
import type { GoalPast } from '../past/goals.ts';
import { goalLevel } from '../reading/goal-level.ts';
import { isRating, ratingsThatCount, saidOfSessions, type RatingInSession } from '../reading/goal-ratings.ts';
import { presentWording } from '../reading/wording.ts';

const session = z.int().min(1);
const goal = { by: role, goalId: z.string(), text: z.string() };

export const goalEvent = [
  eventOf(['goal-articulated', 'goal-revised', 'goal-achieved', 'goal-released'], goal),
  eventOf(['rating-corrected'], {
    ...goal,
    session,
    from: goalLevel,
    to: goalLevel.optional().meta({ description: 'Absent where it was taken out.' }),
  }),
  eventOf(['goal-level-worded'], { ...goal, level: goalLevel }),
  eventOf(['goals-rated'], { by: role, session, goals: z.int().min(1) }),
] as const;

type ChapterEvent = Dated<OneOf<typeof goalEvent>>;

const goalEvents = (seen: ReadModel): readonly ChapterEvent[] =>
  [...seen.past.goals.values()].flatMap((goal): readonly ChapterEvent[] => {
    const { id: goalId, wordings, earlierLevels, closed } = goal;
    const told = (deed: { readonly by: string }, text: string) => ({
      by: roleOf(seen, deed.by),
      goalId,
      text,
    });
    return [
      ...wordings.map((wording, index): ChapterEvent => ({
        at: wording.at,
        event: {
          kind: index === 0 ? 'goal-articulated' : 'goal-revised',
          params: told(wording, wording.text),
        },
      })),
      ...earlierLevels.map(({ by, at, level: worded }): ChapterEvent => {
        const params = { ...told({ by }, presentWording(goal)), level: goalLevel.parse(worded) };
        return { at, event: { kind: 'goal-level-worded', params } };
      }),
      ...correctionEvents(seen, goal),
      ...(closed
        ? [
            {
              at: closed.at,
              event: {
                kind: `goal-${closed.how}`,
                params: told(closed, wordings.at(-1)?.text ?? ''),
              },
            } as const,
          ]
        : []),
    ];
  });

/** Each time that a member said something else of a session than before, or took it out. */
const correctionEvents = (seen: ReadModel, goal: GoalPast): readonly ChapterEvent[] =>
  saidOfSessions(goal, heldIn(seen)).flatMap(({ session, said }) =>
    said.slice(1).flatMap((after, index): readonly ChapterEvent[] => {
      const before = said[index];
      if (!before || !isRating(before)) return [];
      const params = {
        by: roleOf(seen, after.by),
        goalId: goal.id,
        text: presentWording(goal),
        session: session.number,
        from: goalLevel.parse(before.level),
        to: isRating(after) ? goalLevel.parse(after.level) : undefined,
      };
      return [{ at: after.at, event: { kind: 'rating-corrected', params } }];
    }),
  );

/** What was put right later is told as that. */
const firstSaidAt = ({ rating, before }: RatingInSession): string => before[0]?.at ?? rating.at;

/** One for each member and session, however many goals were rated in it. */
const ratingEvents = (seen: ReadModel): readonly ChapterEvent[] => {
  const ratings = [...seen.past.goals.values()].flatMap((goal) => ratingsThatCount(goal, heldIn(seen)));
  const together = Map.groupBy(ratings, ({ rating, session }) => `${rating.by} ${session.number}`);
  return [...together.values()].flatMap((given): readonly ChapterEvent[] => {
    const [first] = given;
    const at = given.map(firstSaidAt).toSorted().at(-1);
    if (!first || at === undefined) return [];
    const params = {
      by: roleOf(seen, first.rating.by),
      session: first.session.number,
      goals: given.length,
    };
    return [{ at, event: { kind: 'goals-rated', params } }];
  });
};

/** Told again only where a goal or a session has changed. */
export const allGoalEvents = onceOf(
  (seen: ReadModel): readonly ChapterEvent[] => [...goalEvents(seen), ...ratingEvents(seen)],
  (seen) => [seen.past.goals, heldIn(seen)],
);
