import type { Beat, Day, StoryDocument } from '@alliance/api-client/generated/api';
import { msg, plural, select, t } from '@lingui/core/macro';
import { count, span, times } from '../../../words/counts.ts';
import { dayNear, monthNear } from '../../../words/days-in-words.ts';
import { daysBetween } from '../../../words/days.ts';
import { forBoth, nameOf } from '../../../pair/narrative/for-both.ts';
import { beatOf, inPieces, opens, sentence, type Sentence } from '../../../pair/narrative/sentence.ts';

/** The day on which it began, near the end, and the month farther off. */
const since = (story: StoryDocument, there: Day | undefined): string => {
  const { began: day, asOf } = story;
  const days = daysBetween(day, asOf);
  if (days >= 60) return t`in ${forBoth(story, { day, there }, (each) => monthNear(each, asOf))}`;
  const near = days <= 0 ? t`today` : days === 1 ? t`yesterday` : t`on ${dayNear(day, asOf)}`;
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

  const after = signed
    ? met
      ? follows(met, signed)
        ? 'signedAndMetSince'
        : 'signedAndMet'
      : 'signed'
    : met
      ? follows(met, both)
        ? 'metSince'
        : 'met'
      : drafted
        ? 'drafted'
        : 'other';
  const often = times(met?.params.times ?? 0);
  const clauses = drafted?.params.clauses ?? 0;
  const first = both
    ? msg`We began ${when} by telling each other <0>how we learn</0>${select(after, {
        signed: ' and signed <1>a first agreement</1>',
        signedAndMet: `, signed <1>a first agreement</1> and have <2>met ${often}</2>`,
        signedAndMetSince: `, signed <1>a first agreement</1> and have <2>met ${often}</2> since`,
        met: ` and have <2>met ${often}</2>`,
        metSince: ` and have <2>met ${often}</2> since`,
        drafted: `, and ${plural(clauses, { one: '<3>one draft clause</3>', other: `<3>${count(clauses)} draft clauses</3>` })} lie between us, unsigned`,
        other: '',
      })}.`
    : msg`We said yes to each other <0>${when}</0>${select(after, {
        signed: ' and signed <1>a first agreement</1>',
        signedAndMet: `, signed <1>a first agreement</1> and have <2>met ${often}</2>`,
        signedAndMetSince: `, signed <1>a first agreement</1> and have <2>met ${often}</2> since`,
        met: ` and have <2>met ${often}</2>`,
        metSince: ` and have <2>met ${often}</2> since`,
        drafted: `, and ${plural(clauses, { one: '<3>one draft clause</3>', other: `<3>${count(clauses)} draft clauses</3>` })} lie between us, unsigned`,
        other: '',
      })}.`;
  const beats = [both ?? began, signed, met, after === 'drafted' ? drafted : undefined].filter(
    (beat) => beat !== undefined,
  );
  const opened = [both ?? began, signed, met, drafted].map(opens);
  const sentences = [sentence(beats, ...inPieces(first, ...opened))];

  const teller = histories?.params.by[0];
  if (histories && !both && teller) {
    const one = nameOf(story, teller);
    const other = nameOf(story, teller === 'coach' ? 'supervisor' : 'coach');
    const what = msg`${one} told ${other} <0>what has helped learning, and what has not</0>.`;
    sentences.push(sentence([histories], ...inPieces(what, opens(histories))));
  }
  if (drafted && !signed && met)
    sentences.push(
      sentence([drafted], ...inPieces(msg`Our agreement <0>is a draft</0> still.`, opens(drafted))),
    );
  if (met?.params.longestGapDays && met.params.longestGapDays > FAR_APART)
    sentences.push(sentence([], t`Once, ${span(met.params.longestGapDays)} lay between two sessions.`));
  if (!signed && !met) sentences.push(sentence([], t`The rest is to come.`));
  return sentences;
};
