import { msg, plural, select, t } from '@lingui/core/macro';
import type { EventsInWords } from '../../../pair/narrative/kinds.ts';
import { nameOf } from '../../../pair/narrative/for-both.ts';
import { inPieces, own } from '../../../pair/narrative/sentence.ts';
import { count } from '../../../words/counts.ts';
import { dayAndMonth } from '../../../words/days-in-words.ts';

export const agreementEvents = {
  drafted: ({ params: { by, clauses } }, story) => [
    t`${nameOf(story, by)} drafted ${plural(clauses, { one: 'one clause', other: `${count(clauses)} clauses` })}`,
  ],
  'amendment-proposed': ({ params: { by, clause } }, story) => {
    const [who, title] = [nameOf(story, by), own(clause.title)];
    return inPieces(
      msg`${select(clause.op, {
        add: `${who} proposed a new clause, ${title}`,
        retire: `${who} proposed to drop ${title}`,
        other: `${who} proposed other words for ${title}`,
      })}`,
    );
  },
  'amendment-countered': ({ params: { by, clause } }, story) =>
    inPieces(msg`${nameOf(story, by)} answered with other words for ${own(clause.title)}`),
  'amendment-accepted': ({ params: { by, clause } }, story) => {
    const [who, title] = [nameOf(story, by), own(clause.title)];
    return inPieces(
      msg`${select(clause.op, {
        add: `${who} accepted the new clause ${title}`,
        retire: `${who} accepted that we drop ${title}`,
        other: `${who} accepted the new words of ${title}`,
      })}`,
    );
  },
  'amendment-declined': ({ params: { by, clause } }, story) => {
    const [who, title] = [nameOf(story, by), own(clause.title)];
    return inPieces(
      msg`${select(clause.op, {
        add: `${who} would rather not add ${title}`,
        retire: `${who} would rather not drop ${title}`,
        other: `${who} would rather not change ${title}`,
      })}`,
    );
  },
  'amendment-withdrawn': ({ params: { by, clause } }, story) =>
    inPieces(msg`${nameOf(story, by)} took back what was offered for ${own(clause.title)}`),
  'clause-affirmed': ({ params: { by, clause } }, story) =>
    inPieces(msg`${nameOf(story, by)} affirmed ${own(clause.title)}`),
  'version-signed': ({ params: { by, version, again } }, story) => [
    again
      ? t`${nameOf(story, by)} signed version ${version} again, as it reads since`
      : t`${nameOf(story, by)} signed version ${version}`,
  ],
  'version-in-force': ({ params: { version } }) => [t`Version ${version} holds, signed by both`],
  'contract-ended': () => [t`Our agreement was brought to an end`],
  paused: ({ params: { by, until } }, story) => [
    until
      ? t`We rest until ${dayAndMonth(until)}, ${nameOf(story, by)} said`
      : t`We rest, ${nameOf(story, by)} said`,
  ],
  resumed: ({ params: { by } }, story) => [t`${nameOf(story, by)} took it up again`],
} satisfies Partial<EventsInWords>;
