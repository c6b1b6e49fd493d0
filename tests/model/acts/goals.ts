import { oneOf, type Act } from '../act.ts';
import type { GoalModel } from '../pair-model.ts';

/** Level 0 and +1 have words, the others none. */
const articulate: Act = (pair, { who }, { ids }) => {
  const [text, asHoped, more] = [pair.word(), pair.word(), pair.word()];
  return {
    says: 'articulates a goal',
    verb: 'goal/articulate',
    body: { text, owner: ids[who], weight: 2, anchors: [null, null, asHoped, more, null], themeIds: [] },
    changes: (id) => {
      pair.goals.push({ id, concluded: false });
      for (const words of [text, asHoped, more]) pair.readBy(words, 'coach', 'supervisor');
    },
  };
};

const unlessPursued = ({ concluded }: GoalModel) => (concluded ? 'goal-concluded' : undefined);
const saying =
  (says: string, verb: string, field: string, changes: (goal: GoalModel) => void): Act =>
  (pair, { first }) => {
    const goal = oneOf(pair.goals, first);
    const words = pair.word();
    return (
      goal && {
        says: `${says} goal ${pair.goals.indexOf(goal) + 1}`,
        verb: `goal/${goal.id}/${verb}`,
        body: { [field]: words },
        refused: unlessPursued(goal),
        changes: () => {
          pair.readBy(words, 'coach', 'supervisor');
          changes(goal);
        },
      }
    );
  };

const rate: Act = (pair, { first, second, figure }) => {
  const goal = oneOf(pair.goals, first);
  const session = oneOf(pair.sessions, second);
  const level = figure - 2;
  const refused = () => {
    if (!goal || goal.concluded) return 'goal-concluded';
    if (session?.stage !== 'held') return 'session-not-held';
    return level === 0 || level === 1 ? undefined : 'level-without-words';
  };
  return (
    goal &&
    session && {
      says: `sees goal ${pair.goals.indexOf(goal) + 1} at ${level} after session ${pair.sessions.indexOf(session) + 1}`,
      verb: `goal/${goal.id}/rate`,
      body: { level, sessionId: session.id },
      refused: refused(),
    }
  );
};

export const goalActs: readonly Act[] = [
  articulate,
  rate,
  rate,
  saying('words anew', 'revise', 'text', () => undefined),
  saying('has reached', 'achieve', 'learning', (goal) => void (goal.concluded = true)),
  saying('lays down', 'release', 'learning', (goal) => void (goal.concluded = true)),
];
