import { ratingsThatCount } from '../../readings/goal-ratings.ts';
import { roleOf } from '../looking.ts';
import type { Dated } from './story-event.ts';
import type { Telling } from './telling.ts';

const goalEvents = (telling: Telling): readonly Dated[] =>
  [...telling.past.goals.values()].flatMap(({ id: goalId, wordings, closed }): readonly Dated[] => {
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

/** One for each member and session, however many goals were rated in it. */
const ratingEvents = (telling: Telling): readonly Dated[] => {
  const ratings = [...telling.past.goals.values()].flatMap((goal) => ratingsThatCount(goal, telling.held));
  const together = Map.groupBy(ratings, ({ rating, session }) => `${rating.by} ${session.number}`);
  return [...together.values()].flatMap((given): readonly Dated[] => {
    const latest = given.toSorted((a, b) => (a.rating.at < b.rating.at ? -1 : 1)).at(-1);
    if (!latest) return [];
    const { rating, session } = latest;
    const params = { by: roleOf(telling, rating.by), session: session.number, goals: given.length };
    return [{ at: rating.at, event: { kind: 'goals-rated', params } }];
  });
};

export const allGoalEvents = (telling: Telling): readonly Dated[] => [
  ...goalEvents(telling),
  ...ratingEvents(telling),
];
