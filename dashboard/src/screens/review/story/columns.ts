import { t } from '@lingui/core/macro';
import type { ColumnsOf } from '../../../pair/score/columns.ts';

const REVIEWS = { opened: t`both open`, 'one-sealed': t`one sealed`, none: t`none yet` } as const;

/** How far a session's two reviews have come. */
export const reviewColumns: ColumnsOf = ({ rows: { reviewed } }) => [
  {
    key: 'reviews',
    heading: t`Reviews`,
    value: ({ session }) =>
      session === null ? '' : REVIEWS[reviewed.find((each) => each.session === session)?.state ?? 'none'],
  },
];
