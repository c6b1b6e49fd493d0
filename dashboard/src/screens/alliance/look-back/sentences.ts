import type { AllianceReview, AllianceReviewDocument } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { dayNear } from '../../../words/days-in-words.ts';
import { capital, count } from '../../../words/counts.ts';

type Rhythm = NonNullable<AllianceReviewDocument['rhythm']>;

/** How often, as both agreed. */
export const rhythmInWords = ({ everyN, unit }: Rhythm): string =>
  ({
    weeks: plural(everyN, {
      one: 'every week, as we agreed',
      other: `every ${count(everyN)} weeks, as we agreed`,
    }),
    months: plural(everyN, {
      one: 'every month, as we agreed',
      other: `every ${count(everyN)} months, as we agreed`,
    }),
    sessions: plural(everyN, {
      one: 'after every session, as we agreed',
      other: `every ${count(everyN)} sessions, as we agreed`,
    }),
  })[unit];

const weeksBetween = (from: string, to: string): number =>
  Math.floor((Date.parse(to) - Date.parse(from)) / (7 * 86_400_000));

/** Once its days of grace are over: nobody's fault, and a question. */
export const howLong = (
  { due, opened }: AllianceReview,
  { closed, rhythm, today }: Pick<AllianceReviewDocument, 'closed' | 'rhythm' | 'today'>,
): string | undefined => {
  const last = closed[0]?.opened?.on;
  if (opened || !due || today <= due.until || !rhythm || rhythm.unit !== 'weeks' || last === undefined)
    return undefined;
  const weeks = weeksBetween(last, today);
  return t`It has been ${count(weeks)} weeks; we agreed ${count(rhythm.everyN)}. Still right for us?`;
};

export const takeaway = (document: AllianceReviewDocument): string => {
  const { underWay, closed, nextDue, asOf } = document;
  if (underWay?.opened) {
    const words = new Set(
      underWay.opened.views.flatMap(({ wordOn }) => wordOn.map(({ clauseId }) => clauseId)),
    );
    const both = plural(underWay.affirmable.length, {
      0: 'No clause is still true to both',
      one: 'One clause is still true to both',
      other: `${capital(count(underWay.affirmable.length))} clauses are still true to both`,
    });
    const wants = plural(words.size, {
      0: 'none wants a word',
      one: 'one wants a word',
      other: `${count(words.size)} want a word`,
    });
    return t`${both}; ${wants}.`;
  }
  if (underWay)
    return (
      howLong(underWay, document) ??
      t`What helps, what do we avoid, and what of our agreement is still true? Each writes apart; both open together.`
    );
  const last = closed[0]?.completed;
  if (last && nextDue !== undefined)
    return t`We looked back on ${dayNear(last.on, asOf)}. The next falls on ${dayNear(nextDue, asOf)}; either of us may ask for one sooner.`;
  if (last) return t`We looked back on ${dayNear(last.on, asOf)}. Either of us may ask to look back again.`;
  return nextDue === undefined
    ? t`How do we work together, beside what we work on? Either of us may ask to look back.`
    : t`The first falls on ${dayNear(nextDue, asOf)}. Either of us may ask for one sooner.`;
};
