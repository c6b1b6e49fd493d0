import type { RejectionTable } from '@alliance/decider/rejections';

/** How refusals about a pulse are told. */
export const rejections = {
  'no-such-pulse': { status: 404, title: 'We found no such pulse between you.' },
  'already-sealed': { status: 409, title: 'Your answers to this pulse are already sealed.' },
  'no-answers-of-yours': { status: 409, title: 'There are no sealed answers of yours to take back.' },
  'pulses-are-open': {
    status: 409,
    title: 'Your answers are open to you both now, so they stay as they are.',
  },
} as const satisfies RejectionTable;
