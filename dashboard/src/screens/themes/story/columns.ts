import { t } from '@lingui/core/macro';
import type { Column } from '../../../kit/data-table.tsx';
import type { ColumnsOf, ScoreLine } from '../../../pair/score/columns.ts';

/** How deep each theme went. */
export const themeColumns: ColumnsOf = ({ rows: { themes } }) =>
  themes.map(({ themeId, label, depths }): Column<ScoreLine> => ({
    key: themeId,
    heading: t`${label}, depth`,
    numeric: true,
    value: ({ session }) => (session === null ? null : (depths[session - 1] ?? 0)),
  }));
