import type { GoalRating, Instant, LearningGoal, SaidBefore } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { level } from './sentences.ts';
import { quoted } from '../../words/quoted.ts';

type Near = (at: Instant) => string;

const said = ({ level: rated, anchor }: SaidBefore): string =>
  rated === undefined ? t`it was taken out` : `${level(rated)}${anchor ? `, ${quoted(anchor)}` : ''}`;

const inTurn = ([first = '', ...later]: readonly string[]): string =>
  later.reduce((earlier, next) => t`${earlier}; then ${next}`, first);

/** What a member had said of a session before, and why it was put right: "Put right on 1 July; before: +2, “…”." */
export const beforeInWords = ({ before, at, why }: GoalRating, near: Near): readonly string[] => {
  if (before.length === 0) return [];
  const [on, earlier] = [near(at), inTurn(before.map(said))];
  return [
    why
      ? t`Put right on ${on}: ${quoted(why)}. Before: ${earlier}.`
      : t`Put right on ${on}. Before: ${earlier}.`,
  ];
};

/** A rating that was taken out again stays to be read. */
export const takenOutInWords = (
  { takenOut }: Pick<LearningGoal, 'takenOut'>,
  name: (role: 'coach' | 'supervisor') => string,
): readonly string[] =>
  takenOut.map(({ by, session, said: all }) => {
    const [last, rating] = [all.at(-1), all.findLast(({ level: rated }) => rated !== undefined)];
    const taken = rating
      ? t`${name(by)} took out a rating after session ${session}, ${said(rating)}`
      : t`${name(by)} took out a rating after session ${session}`;
    return last?.why ? t`${taken}: ${quoted(last.why)}.` : t`${taken}.`;
  });
