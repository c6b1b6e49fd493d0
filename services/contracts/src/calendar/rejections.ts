import type { RejectionTable } from '@alliance/decider/rejections';

/** How refusals about one's calendar are told. */
export const rejections = {
  'no-feed-stopped': { status: 409, title: 'You have stopped no address that you could have again.' },
} as const satisfies RejectionTable;
