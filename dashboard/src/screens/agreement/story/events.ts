import type { ClauseChange } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import type { EventsInWords } from '../../../pair/telling/kinds.ts';
import { nameOf } from '../../../pair/telling/for-both.ts';
import { own } from '../../../pair/telling/sentence.ts';
import { count } from '../../../words/counts.ts';
import { dayAndMonth } from '../../../words/days-in-words.ts';

type Op = ClauseChange['op'];
const PROPOSED: Readonly<Record<Op, string>> = {
  add: t`a new clause, `,
  change: t`other words for `,
  retire: t`to drop `,
};
const ACCEPTED: Readonly<Record<Op, string>> = {
  add: t`the new clause `,
  change: t`the new words of `,
  retire: t`that we drop `,
};
const DECLINED: Readonly<Record<Op, string>> = { add: 'add ', change: 'change ', retire: 'drop ' };

export const agreementEvents = {
  drafted: ({ params: { by, clauses } }, story) => [
    t`${nameOf(story, by)} drafted ${plural(clauses, { one: 'one clause', other: `${count(clauses)} clauses` })}`,
  ],
  'amendment-proposed': ({ params: { by, clause } }, story) => [
    t`${nameOf(story, by)} proposed ${PROPOSED[clause.op]}`,
    own(clause.title),
  ],
  'amendment-countered': ({ params: { by, clause } }, story) => [
    t`${nameOf(story, by)} answered with other words for `,
    own(clause.title),
  ],
  'amendment-accepted': ({ params: { by, clause } }, story) => [
    t`${nameOf(story, by)} accepted ${ACCEPTED[clause.op]}`,
    own(clause.title),
  ],
  'amendment-declined': ({ params: { by, clause } }, story) => [
    t`${nameOf(story, by)} would rather not ${DECLINED[clause.op]}`,
    own(clause.title),
  ],
  'amendment-withdrawn': ({ params: { by, clause } }, story) => [
    t`${nameOf(story, by)} took back what was offered for `,
    own(clause.title),
  ],
  'clause-affirmed': ({ params: { by, clause } }, story) => [
    t`${nameOf(story, by)} affirmed `,
    own(clause.title),
  ],
  'version-signed': ({ params: { by, version, again } }, story) => [
    t`${nameOf(story, by)} signed version ${version}${again ? t` again, as it reads since` : ''}`,
  ],
  'version-in-force': ({ params: { version } }) => [t`Version ${version} holds, signed by both`],
  'contract-ended': () => [t`Our agreement was brought to an end`],
  paused: ({ params: { by, until } }, story) => [
    t`We rest${until ? t` until ${dayAndMonth(until)}` : ''}, ${nameOf(story, by)} said`,
  ],
  resumed: ({ params: { by } }, story) => [t`${nameOf(story, by)} took it up again`],
} satisfies Partial<EventsInWords>;
