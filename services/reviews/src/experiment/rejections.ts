import type { RejectionTable } from '@alliance/decider/rejections';

/** How refusals about an experiment are told. */
export const rejections = {
  'no-such-experiment': { status: 404, title: 'We found no such experiment between you.' },
  'experiment-concluded': {
    status: 409,
    title: 'You have said what became of this; it can be taken up again first.',
  },
  'experiment-not-concluded': { status: 409, title: 'This is still open to be tried.' },
  'no-try-of-yours': { status: 409, title: 'There is no such try of yours here.' },
  'tried-ahead': { status: 422, title: 'It can be told once it has been tried; that day lies ahead.' },
  'before-we-began': { status: 422, title: 'That day lies before the two of you began here.' },
  'not-tried-yet': {
    status: 409,
    title: 'It can be kept or adapted once it has been tried; so far it can be dropped.',
  },
  'session-not-named': {
    status: 422,
    title: 'What is kept or adapted is so from a session on; please say from which.',
  },
} as const satisfies RejectionTable;
