import type { RejectionTable } from '@alliance/decider/rejections';

/** How refusals about a moment are told, to its author alone. */
export const rejections = {
  'no-such-moment': { status: 404, title: 'You hold no such moment.' },
  'moment-shared': {
    status: 409,
    title: 'You have shared this; until the session it can be taken back first.',
  },
  'moment-let-go': { status: 409, title: 'You have let this go; it can be taken up again first.' },
  'moment-not-let-go': { status: 409, title: 'You have not let this go.' },
  'moment-not-shared': { status: 409, title: 'You have not shared this.' },
} as const satisfies RejectionTable;
