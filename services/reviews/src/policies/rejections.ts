import type { RejectionTable } from '@alliance/decider/rejections';

/** How refusals are told that no aggregate has to itself. */
export const rejections = {
  'alliance-has-ended': {
    status: 409,
    title: 'This alliance has ended; it can be read and no longer changed.',
  },
  'no-such-alliance': { status: 404, title: 'We found no such alliance of yours.' },
  'no-such-person': { status: 404, title: 'We found nobody of whom this is.' },
  'practice-not-agreed': {
    status: 409,
    title: 'You two don’t use this now; it can be switched on in your agreement, under session format.',
  },
  'not-a-member': { status: 422, title: 'This has to be one of the two of you.' },
} as const satisfies RejectionTable;
