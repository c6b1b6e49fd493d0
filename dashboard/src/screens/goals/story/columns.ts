import type { Role } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import type { Column } from '../../../kit/data-table.tsx';
import type { ColumnsOf, ScoreLine } from '../../../pair/score/columns.ts';
import { figure } from '../../../words/figures.ts';
import { ROLES } from '../../../pair/threads/ratings.ts';

/** T as each of the two rates the goals. */
export const goalColumns: ColumnsOf = ({ rows: { goals }, members }) => {
  const tOf = ({ on }: ScoreLine, role: Role) =>
    goals.points.findLast((point) => point.on === on && point.rater === role)?.t ?? null;
  return ROLES.map((role): Column<ScoreLine> => ({
    key: `t-${role}`,
    heading: t`Goals, T by ${members[role].name}`,
    numeric: true,
    value: (line) => tOf(line, role),
    cell: (line) => figure(tOf(line, role) ?? 0),
  }));
};
