import type { PairInShort } from '@alliance/api-client/generated/api';
import type { Day } from '@alliance/days/days';
import type { Column } from '../../kit/data-table.tsx';
import { dayShortWithYear } from '../../words/days-in-words.ts';
import { silence } from './sentences.ts';
import { laneInWords } from './waits.ts';

const STAGES = { none: 'none yet', draft: 'in draft', 'in-force': 'in force', ended: 'ended' } as const;

const agreement = ({ agreement: { stage, version } }: PairInShort): string =>
  stage === 'in-force' ? `version ${version}` : STAGES[stage];

/** The same as the rows say, in figures and words. */
export const columnsOn = (today: Day): readonly Column<PairInShort>[] => [
  { key: 'with', heading: 'With', value: ({ other }) => other.name || 'somebody' },
  { key: 'began', heading: 'Began', value: ({ began }) => dayShortWithYear(began) },
  { key: 'sessions', heading: 'Sessions', value: ({ sessions }) => sessions.length, numeric: true },
  {
    key: 'last',
    heading: 'Last met',
    value: ({ sessions }) => (sessions.length > 0 ? dayShortWithYear(sessions.at(-1) ?? '') : 'not yet'),
  },
  {
    key: 'next',
    heading: 'Next session',
    value: ({ next, endedOn, paused }) =>
      endedOn !== undefined
        ? `ended ${dayShortWithYear(endedOn)}`
        : next
          ? dayShortWithYear(next.on)
          : paused
            ? 'resting'
            : 'nothing planned',
  },
  { key: 'agreement', heading: 'Agreement', value: agreement },
  {
    key: 'waits',
    heading: 'What waits',
    value: (pair) =>
      [...pair.waits.map((wait) => laneInWords(wait, pair, today)), silence(pair)]
        .filter((each) => each !== undefined)
        .join('; ') || 'nothing',
  },
];
