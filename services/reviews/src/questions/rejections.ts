import type { RejectionTable } from '@alliance/decider/rejections';

/** How refusals about questions are told. */
export const rejections = {
  'no-such-question': { status: 404, title: 'We found no such question of yours.' },
  'question-taken-back': { status: 409, title: 'Whoever kept this question took it back.' },
  'others-question': { status: 403, title: 'The other kept this question; its words are theirs.' },
  'question-answered': {
    status: 409,
    title: 'This question has found an answer; it can be opened again first.',
  },
  'question-let-go': { status: 409, title: 'This question was let go; it can be taken up again first.' },
  'question-open': { status: 409, title: 'This question is open.' },
  'brought-already': { status: 409, title: 'It stands on the agenda of that session already.' },
  'question-of-both': {
    status: 409,
    title: 'The other has made this question theirs as well, so it stays; it can be let go.',
  },
  'question-on-an-agenda': {
    status: 409,
    title: 'This question stands on an agenda; it can be taken off there first.',
  },
} as const satisfies RejectionTable;
