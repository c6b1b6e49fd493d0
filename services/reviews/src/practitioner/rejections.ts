import type { RejectionTable } from '@alliance/decider/rejections';

/** How refusals about where somebody placed themselves are told. */
export const rejections = {
  'no-such-placing': { status: 404, title: 'We found no such placing between you.' },
  'nothing-said': { status: 422, title: 'Please say it in words or on the line; either is enough.' },
  'own-placing': {
    status: 409,
    title: 'This placing is yours; it can be put right, and the other answers it.',
  },
  'already-answered': { status: 409, title: 'You have answered this; what you said can be put right.' },
  'not-answered': { status: 409, title: 'You have said nothing of this placing yet; it can be answered.' },
} as const satisfies RejectionTable;
