import type { GoalRating, Instant, LearningGoal, SaidBefore } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { level } from './sentences.ts';
import { quoted } from '../../words/quoted.ts';

type Near = (at: Instant) => string;

const said = ({ level: rated, anchor }: SaidBefore): string =>
  rated === undefined ? t`it was taken out` : `${level(rated)}${anchor ? `, ${quoted(anchor)}` : ''}`;

/** What a member had said of a session before, and why it was put right: "Put right on 1 July; before: +2, “…”." */
export const beforeInWords = ({ before, at, why }: GoalRating, near: Near): readonly string[] => {
  if (before.length === 0) return [];
  const because = why ? `: ${quoted(why)}` : '';
  return [t`Put right on ${near(at)}${because}. Before: ${before.map(said).join('; then ')}.`];
};

/** A rating that was taken out again stays to be read. */
export const takenOutInWords = (
  { takenOut }: Pick<LearningGoal, 'takenOut'>,
  name: (role: 'coach' | 'supervisor') => string,
): readonly string[] =>
  takenOut.map(({ by, session, said: all }) => {
    const [last, rating] = [all.at(-1), all.findLast(({ level: rated }) => rated !== undefined)];
    const because = last?.why ? `: ${quoted(last.why)}` : '';
    return t`${name(by)} took out a rating after session ${session}${rating ? `, ${said(rating)}` : ''}${because}.`;
  });
