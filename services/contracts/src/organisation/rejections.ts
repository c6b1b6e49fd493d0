import type { RejectionTable } from '@alliance/decider/rejections';

/** How refusals about an organisation are told. */
export const rejections = {
  'already-founded': { status: 409, title: 'This organisation has already been founded.' },
} as const satisfies RejectionTable;
