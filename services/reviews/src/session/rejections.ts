import type { RejectionTable } from '@alliance/decider/rejections';

/** How refusals about a session and its reviews are told. */
export const rejections = {
  'no-such-session': { status: 404, title: 'We found no such session between you.' },
  'already-held': { status: 409, title: 'This session is already recorded as held.' },
  'already-missed': { status: 409, title: 'This session is already recorded as missed.' },
  'yet-to-come': { status: 422, title: 'A session can be recorded once it has begun; this one lies ahead.' },
  'already-called-off': { status: 409, title: 'This session is already called off.' },
  'too-long-ago': {
    status: 422,
    title: 'No session was held so long ago; please look at the year.',
  },
  'too-far-ahead': {
    status: 422,
    title: 'A session can be planned for the next three years; please look at the year.',
  },
  'day-has-passed': {
    status: 422,
    title: 'That day has long passed; a session that took place can be recorded as held.',
  },
  'recorded-in-error': {
    status: 409,
    title: 'This session was recorded in error; it can be put back first.',
  },
  'not-recorded-in-error': { status: 409, title: 'This session was not recorded in error.' },
  'same-as-recorded': { status: 422, title: 'This is what is recorded already.' },
  'session-not-held': { status: 409, title: 'This waits until the session has been held.' },
  'already-reviewed': { status: 409, title: 'Your review of this session is already sealed.' },
  'reviewed-for-both': {
    status: 409,
    title: 'The other has written the review of this session for you both; you can read it.',
  },
  'reviews-open-otherwise': {
    status: 409,
    title:
      'You both agreed otherwise on how reviews open; please read how this one would, and send it again.',
  },
  'no-review-of-yours': { status: 409, title: 'There is no review of yours here.' },
  'reviews-are-sealed': { status: 409, title: 'This waits until both reviews are open to you both.' },
  'no-such-commitment': { status: 404, title: 'We found no such commitment in this review.' },
  'reviews-are-open': {
    status: 409,
    title: 'Both reviews are open to you both now, so they stay as they are.',
  },
} as const satisfies RejectionTable;
