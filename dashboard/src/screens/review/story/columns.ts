import type { ColumnsOf } from '../../../pair/score/columns.ts';

const REVIEWS = { opened: 'both open', 'one-sealed': 'one sealed', none: 'none yet' } as const;

/** How far a session's two reviews have come. */
export const reviewColumns: ColumnsOf = ({ rows: { reviewed } }) => [
  {
    key: 'reviews',
    heading: 'Reviews',
    value: ({ session }) =>
      session === null ? '' : REVIEWS[reviewed.find((each) => each.session === session)?.state ?? 'none'],
  },
];
