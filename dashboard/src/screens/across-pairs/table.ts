import { t } from '@lingui/core/macro';
import type { Column } from '../../kit/data-table.tsx';
import { dayShortWithYear } from '../../words/days-in-words.ts';
import { figureOf, LAST, type Group, type Line, type PairColumn } from './reading.ts';
import { stateOf } from './sentences.ts';

/** A theme of a pair, and its family. */
export interface TableRow {
  readonly family: Group;
  readonly line: Line;
}

/** The same as the drawing, in words and figures: a row for each theme of each pair. */
export const columnsOn = (pairs: readonly PairColumn[]): readonly Column<TableRow>[] => [
  { key: 'family', heading: t`Theme family`, value: ({ family }) => family.heading },
  { key: 'words', heading: t`In their own words`, value: ({ line }) => line.label },
  { key: 'with', heading: t`With`, value: ({ line }) => line.pair.name },
  {
    key: 'met',
    heading: t`Met as the`,
    value: ({ line }) => pairs.findIndex(({ allianceId }) => allianceId === line.pair.allianceId) + 1,
    numeric: true,
  },
  { key: 'state', heading: t`State`, value: ({ line }) => stateOf(line) },
  {
    key: 'lately',
    heading: t`Of the last ${LAST}`,
    value: ({ line }) => {
      const { touched, of } = figureOf(line.pair, [line]);
      return of === 0 ? null : t`${touched} of ${of}`;
    },
  },
  { key: 'sessions', heading: t`Sessions`, value: ({ line }) => line.pair.sessions.length, numeric: true },
  {
    key: 'days',
    heading: t`Came up on`,
    value: ({ line: { touched, pair } }) =>
      pair.sessions
        .filter((_, i) => touched.has(i + 1))
        .map(dayShortWithYear)
        .join('; '),
  },
];
