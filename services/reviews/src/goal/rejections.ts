import type { RejectionTable } from '@alliance/decider/rejections';

/** How refusals about a learning goal are told. */
export const rejections = {
  'no-such-goal': { status: 404, title: 'We found no such learning goal between you.' },
  'goal-concluded': {
    status: 409,
    title: 'This goal was reached or laid down; it stays here as it is, with what it taught.',
  },
  'no-rating-of-yours': {
    status: 409,
    title: 'There is no rating of yours of this goal after that session.',
  },
  'level-without-words': {
    status: 409,
    title: 'This level has no words yet; once it says what it looks like, it can be rated.',
  },
} as const satisfies RejectionTable;
