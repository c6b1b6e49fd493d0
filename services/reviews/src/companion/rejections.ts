import type { RejectionTable } from '@alliance/decider/rejections';

/** How refusals are told about what one of the two lays down of their own. */
export const rejections = {
  'no-such-sharing': { status: 404, title: 'We found nothing of the kind between you.' },
  'not-your-sharing': { status: 403, title: 'The other of you said this; they alone can change it.' },
  'your-own-sharing': { status: 409, title: 'This is your own; you can word it anew.' },
  'answered-already': {
    status: 409,
    title: 'The other has answered, so it stays; it can still be worded anew.',
  },
  'the-supervisors-own': {
    status: 403,
    title: 'Here the supervisor lays down something of their own; what you observe in the other you can say.',
  },
  'nothing-there-to-answer': {
    status: 422,
    title: 'What this answers isn’t there for both of you to read; it can be laid down unasked.',
  },
} as const satisfies RejectionTable;
