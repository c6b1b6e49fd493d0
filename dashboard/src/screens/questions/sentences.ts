import type { QuestionPage, SharedQuestion } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { capital, count, list, span } from '../../words/counts.ts';
import { dayNear } from '../../words/days-in-words.ts';
import { quoted } from '../../words/quoted.ts';
import { askedIn, comesTo, type Group, type Standing } from './reading.ts';

/** The page on which a question was met, as that is called. */
export const PAGE: Readonly<Record<QuestionPage, string>> = {
  story: t`our story`,
  agreement: t`our agreement`,
  goals: t`our goals`,
  themes: t`our themes`,
  review: t`a review`,
  alliance: t`our alliance`,
  impact: t`our impact`,
  experiments: t`our experiments`,
  practitioner: t`practitioner`,
  companion: t`companion`,
  questions: t`our questions`,
  'not-knowing': t`not-knowing`,
  'across-pairs': t`across pairs`,
};

export const headingOf = ({ standing, questions }: Group): string => {
  const session = standing === 'coming' && questions[0] ? comesTo(questions[0])?.session : undefined;
  return session === undefined ? STANDS[standing] : t`Coming to session ${session}`;
};
const STANDS: Readonly<Record<Standing, string>> = {
  coming: t`Coming to a session`,
  open: t`Still open`,
  answered: t`Answered, for now`,
  'let-go': t`Let go`,
};

const told = ({ standing, questions: { length } }: Group, session: number | undefined): string => {
  switch (standing) {
    case 'coming':
      return session === undefined
        ? plural(length, { one: 'one comes along', other: `${count(length)} come along` })
        : plural(length, {
            one: `one comes along to session ${session}`,
            other: `${count(length)} come along to session ${session}`,
          });
    case 'open':
      return plural(length, { one: 'one stays open', other: `${count(length)} stay open` });
    case 'answered':
      return plural(length, {
        one: 'one found an answer, for now',
        other: `${count(length)} found an answer, for now`,
      });
    case 'let-go':
      return plural(length, { one: 'one was let go', other: `${count(length)} were let go` });
  }
};

/** How many we keep, and how they stand. */
export const takeaway = (groups: readonly Group[]): string => {
  const all = groups.reduce((sum, { questions }) => sum + questions.length, 0);
  if (all === 0) return t`We keep no question yet.`;
  const kept = plural(all, { one: 'We keep one question.', other: `We keep ${count(all)} questions.` });
  const how = capital(
    list(groups.map((group) => told(group, group.questions[0] && comesTo(group.questions[0])?.session))),
  );
  return t`${kept} ${how}.`;
};

/** Whole days between two. */
const between = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

interface AtTheEnd {
  readonly first: string;
  readonly second: string;
}

/** What became of it, in two short lines at the end of its row. */
export const became = (
  question: SharedQuestion,
  { day, name }: { readonly day: string; readonly name: (role: SharedQuestion['by']) => string },
): AtTheEnd => {
  const coming = comesTo(question);
  const asked = askedIn(question);
  if (question.is === 'answered') {
    const latest = question.answers.at(-1);
    const session = latest?.session;
    const first =
      session === undefined
        ? t`${name(latest?.by ?? question.by)} said so, ${dayNear(question.since, day)}`
        : t`in session ${session}`;
    return { first, second: latest?.answer === undefined ? '' : quoted(latest.answer) };
  }
  if (question.is === 'let-go') return { first: t`let go`, second: dayNear(question.since, day) };
  if (coming)
    return {
      first: t`brought by ${name(coming.by)}, ${dayNear(coming.on, day)}`,
      second: t`on the agenda`,
    };
  const days = between(question.on, day);
  return {
    first:
      asked.length === 0
        ? t`kept, and not brought yet`
        : plural(asked.length, {
            one: `brought to session ${list(asked)}`,
            other: `brought to ${list(asked)}`,
          }),
    second: days < 1 ? t`kept today` : t`with us for ${span(days)}`,
  };
};

/** Beside what it was met, or else on which page. */
export const metAt = ({ metOn }: Pick<SharedQuestion, 'metOn'>): string =>
  metOn ? (metOn.about ?? PAGE[metOn.page]) : '';
