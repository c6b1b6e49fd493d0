import type { RejectionTable } from '@alliance/decider/rejections';

/** How refusals about a question of one’s own are told, beside those that both can meet. */
export const rejections = {
  'question-with-both': {
    status: 409,
    title: 'You have brought this question; it can be taken back first.',
  },
  'question-not-brought': { status: 409, title: 'You have not brought this question.' },
} as const satisfies RejectionTable;
