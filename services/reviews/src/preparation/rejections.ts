import type { RejectionTable } from '@alliance/decider/rejections';

/** How refusals about what somebody prepares are told, to its author alone. */
export const rejections = {
  'preparing-already': { status: 409, title: 'You have begun to prepare for this; please go on there.' },
  'no-such-preparation': { status: 404, title: 'You have no such preparation.' },
  'preparation-completed': {
    status: 409,
    title: 'You have completed this preparation; it can be taken up again first.',
  },
  'preparation-not-completed': { status: 409, title: 'You have not completed this preparation.' },
  'no-such-coaching-session': { status: 404, title: 'You look back on no such coaching session here.' },
  'nothing-said': { status: 422, title: 'Say what went well, or less well; a line is enough.' },
  'coached-ahead': { status: 422, title: 'It can be looked back on once it was; that day lies ahead.' },
  'too-many-looked-back-on': {
    status: 422,
    title: 'There are as many coaching sessions here as one preparation holds.',
  },
  'hardest-not-answered': { status: 409, title: 'There is no answer to take out.' },
} as const satisfies RejectionTable;
