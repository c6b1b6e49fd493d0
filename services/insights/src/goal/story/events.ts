import { presentWording, type GoalPast } from '../past/goals.ts';
import { isRating, ratingsThatCount, saidOfSessions, type RatingInSession } from '../reading/goal-ratings.ts';
import { roleOf } from '../../pair/looking.ts';
import { goalLevel } from '../../story/scales.ts';
import type { Dated } from '../../story/story-event.ts';
import type { Telling } from '../../story/telling.ts';

const goalEvents = (telling: Telling): readonly Dated[] =>
  [...telling.past.goals.values()].flatMap((goal): readonly Dated[] => {
    const { id: goalId, wordings, earlierLevels, closed } = goal;
    const told = (deed: { readonly by: string }, text: string) => ({
      by: roleOf(telling, deed.by),
      goalId,
      text,
    });
    return [
      ...wordings.map((wording, index): Dated => ({
        at: wording.at,
        event: {
          kind: index === 0 ? 'goal-articulated' : 'goal-revised',
          params: told(wording, wording.text),
        },
      })),
      ...earlierLevels.map(({ by, at, level: worded }): Dated => {
        const params = { ...told({ by }, presentWording(goal)), level: goalLevel.parse(worded) };
        return { at, event: { kind: 'goal-level-worded', params } };
      }),
      ...correctionEvents(telling, goal),
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
const correctionEvents = (telling: Telling, goal: GoalPast): readonly Dated[] =>
  saidOfSessions(goal, telling.held).flatMap(({ session, said }) =>
    said.slice(1).flatMap((after, index): readonly Dated[] => {
      const before = said[index];
      if (!before || !isRating(before)) return [];
      const params = {
        by: roleOf(telling, after.by),
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
const ratingEvents = (telling: Telling): readonly Dated[] => {
  const ratings = [...telling.past.goals.values()].flatMap((goal) => ratingsThatCount(goal, telling.held));
  const together = Map.groupBy(ratings, ({ rating, session }) => `${rating.by} ${session.number}`);
  return [...together.values()].flatMap((given): readonly Dated[] => {
    const [first] = given;
    const at = given.map(firstSaidAt).toSorted().at(-1);
    if (!first || at === undefined) return [];
    const params = {
      by: roleOf(telling, first.rating.by),
      session: first.session.number,
      goals: given.length,
    };
    return [{ at, event: { kind: 'goals-rated', params } }];
  });
};

export const allGoalEvents = (telling: Telling): readonly Dated[] => [
  ...goalEvents(telling),
  ...ratingEvents(telling),
];
