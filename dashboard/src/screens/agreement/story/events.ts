import type { ClauseChange } from '@alliance/api-client/generated/api';
import type { EventsInWords } from '../../../pair/telling/kinds.ts';
import { nameOf } from '../../../pair/telling/for-both.ts';
import { own } from '../../../pair/telling/sentence.ts';
import { counted } from '../../../words/counts.ts';
import { dayAndMonth } from '../../../words/days-in-words.ts';

type Op = ClauseChange['op'];
const PROPOSED: Readonly<Record<Op, string>> = {
  add: 'a new clause, ',
  change: 'other words for ',
  retire: 'to drop ',
};
const ACCEPTED: Readonly<Record<Op, string>> = {
  add: 'the new clause ',
  change: 'the new words of ',
  retire: 'that we drop ',
};
const DECLINED: Readonly<Record<Op, string>> = { add: 'add ', change: 'change ', retire: 'drop ' };

export const agreementEvents = {
  drafted: ({ params: { by, clauses } }, story) => [
    `${nameOf(story, by)} drafted ${counted(clauses, 'clause')}`,
  ],
  'amendment-proposed': ({ params: { by, clause } }, story) => [
    `${nameOf(story, by)} proposed ${PROPOSED[clause.op]}`,
    own(clause.title),
  ],
  'amendment-countered': ({ params: { by, clause } }, story) => [
    `${nameOf(story, by)} answered with other words for `,
    own(clause.title),
  ],
  'amendment-accepted': ({ params: { by, clause } }, story) => [
    `${nameOf(story, by)} accepted ${ACCEPTED[clause.op]}`,
    own(clause.title),
  ],
  'amendment-declined': ({ params: { by, clause } }, story) => [
    `${nameOf(story, by)} would rather not ${DECLINED[clause.op]}`,
    own(clause.title),
  ],
  'amendment-withdrawn': ({ params: { by, clause } }, story) => [
    `${nameOf(story, by)} took back what was offered for `,
    own(clause.title),
  ],
  'clause-affirmed': ({ params: { by, clause } }, story) => [
    `${nameOf(story, by)} affirmed `,
    own(clause.title),
  ],
  'version-signed': ({ params: { by, version, again } }, story) => [
    `${nameOf(story, by)} signed version ${version}${again ? ' again, as it reads since' : ''}`,
  ],
  'version-in-force': ({ params: { version } }) => [`Version ${version} holds, signed by both`],
  'contract-ended': () => ['Our agreement was brought to an end'],
  paused: ({ params: { by, until } }, story) => [
    `We rest${until ? ` until ${dayAndMonth(until)}` : ''}, ${nameOf(story, by)} said`,
  ],
  resumed: ({ params: { by } }, story) => [`${nameOf(story, by)} took it up again`],
} satisfies Partial<EventsInWords>;
