import type { PairInShort } from '@alliance/api-client/generated/api';
import type { Day } from '@alliance/days/days';
import { t } from '@lingui/core/macro';
import type { Column } from '../../kit/data-table.tsx';
import { dayShortWithYear } from '../../words/days-in-words.ts';
import { silence } from './sentences.ts';
import { laneInWords } from './waits.ts';

const STAGES = { none: t`none yet`, draft: t`in draft`, 'in-force': t`in force`, ended: t`ended` } as const;

const agreement = ({ agreement: { stage, version } }: PairInShort): string =>
  stage === 'in-force' ? t`version ${version ?? 0}` : STAGES[stage];

/** The same as the rows say, in figures and words. */
export const columnsOn = (today: Day): readonly Column<PairInShort>[] => [
  { key: 'with', heading: t`With`, value: ({ other }) => other.name || t`somebody` },
  { key: 'began', heading: t`Began`, value: ({ began }) => dayShortWithYear(began) },
  { key: 'sessions', heading: t`Sessions`, value: ({ sessions }) => sessions.length, numeric: true },
  {
    key: 'last',
    heading: t`Last met`,
    value: ({ sessions }) => (sessions.length > 0 ? dayShortWithYear(sessions.at(-1) ?? '') : t`not yet`),
  },
  {
    key: 'next',
    heading: t`Next session`,
    value: ({ next, endedOn, paused }) =>
      endedOn !== undefined
        ? t`ended ${dayShortWithYear(endedOn)}`
        : next
          ? dayShortWithYear(next.on)
          : paused
            ? t`resting`
            : t`nothing planned`,
  },
  { key: 'agreement', heading: t`Agreement`, value: agreement },
  {
    key: 'waits',
    heading: t`What waits`,
    value: (pair) =>
      [...pair.waits.map((wait) => laneInWords(wait, pair, today)), silence(pair)]
        .filter((each) => each !== undefined)
        .join('; ') || t`nothing`,
  },
];
