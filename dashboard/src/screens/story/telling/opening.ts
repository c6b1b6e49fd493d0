import type { Beat, Day, StoryDocument } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { count, span, times } from '../../../words/counts.ts';
import { dayNear, monthNear } from '../../../words/days-in-words.ts';
import { daysBetween } from '../../../words/days.ts';
import { forBoth, nameOf } from '../../../pair/telling/for-both.ts';
import { beatOf, clause, sentence, type Piece, type Sentence } from '../../../pair/telling/sentence.ts';

/** The day on which it began, near the end, and the month farther off. */
const since = (story: StoryDocument, there: Day | undefined): string => {
  const { began: day, asOf } = story;
  const days = daysBetween(day, asOf);
  if (days >= 60) return t`in ${forBoth(story, { day, there }, (each) => monthNear(each, asOf))}`;
  const near = days <= 0 ? 'today' : days === 1 ? 'yesterday' : t`on ${dayNear(day, asOf)}`;
  return forBoth(story, { day, there }, (each) => (each === day ? near : dayNear(each, asOf)));
};

/** Sessions further apart than this are mentioned. */
const FAR_APART = 100;

/** Whether all our sessions came after that: some have met before they sign, or before they said yes here. */
const follows = (met: Beat, earlier: Beat | undefined): boolean =>
  earlier !== undefined && met.from >= earlier.from;

/** How it began, what was signed, how often the two met. */
export const opening = (story: StoryDocument): Sentence[] => {
  const began = beatOf(story, 'began');
  const histories = beatOf(story, 'learning-histories');
  const both = histories && histories.params.by.length === 2 ? histories : undefined;
  const signed = beatOf(story, 'first-agreement');
  const drafted = beatOf(story, 'drafted');
  const met = beatOf(story, 'met');
  const when = since(story, began?.params.there);

  const head: Piece[] = both
    ? [t`We began ${when} by telling each other `, clause(both, t`how we learn`)]
    : [t`We said yes to each other `, began ? clause(began, when) : when];
  const did: Piece[][] = [
    ...(signed ? [['signed ', clause(signed, t`a first agreement`)]] : []),
    ...(met
      ? [
          [
            'have ',
            clause(met, t`met ${times(met.params.times)}`),
            follows(met, signed ?? both) ? ' since' : '',
          ],
        ]
      : []),
  ];
  const [first, second] = did;
  const rest: Piece[] =
    second && first ? [', ', ...first, ' and ', ...second] : first ? [' and ', ...first] : [];
  const lies: Piece[] =
    drafted && !signed && !met
      ? [
          t`, and `,
          clause(
            drafted,
            plural(drafted.params.clauses, {
              one: 'one draft clause',
              other: `${count(drafted.params.clauses)} draft clauses`,
            }),
          ),
          t` lie between us, unsigned`,
        ]
      : [];
  const told = [both ?? began, signed, met, lies.length > 0 ? drafted : undefined].filter(
    (beat) => beat !== undefined,
  );
  const sentences = [sentence(told, ...head, ...rest, ...lies, '.')];

  const teller = histories?.params.by[0];
  if (histories && !both && teller)
    sentences.push(
      sentence(
        [histories],
        t`${nameOf(story, teller)} told ${nameOf(story, teller === 'coach' ? 'supervisor' : 'coach')} `,
        clause(histories, t`what has helped learning, and what has not`),
        '.',
      ),
    );
  if (drafted && !signed && met)
    sentences.push(sentence([drafted], t`Our agreement `, clause(drafted, t`is a draft`), ' still.'));
  if (met?.params.longestGapDays && met.params.longestGapDays > FAR_APART)
    sentences.push(sentence([], t`Once, ${span(met.params.longestGapDays)} lay between two sessions.`));
  if (!signed && !met) sentences.push(sentence([], t`The rest is to come.`));
  return sentences;
};
