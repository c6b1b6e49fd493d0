import type { RejectionTable } from '@alliance/decider/rejections';

/** How refusals are told that no aggregate has to itself. A stranger’s command is answered as if there were nothing here at all. */
export const rejections = {
  'not-found': { status: 404, title: 'There is nothing here that you can see.' },
  'not-your-turn': { status: 403, title: 'The latest words are yours, so the answer is the other’s.' },
  'not-yours-to-withdraw': {
    status: 403,
    title: 'This proposal is the other’s to take back; you can answer it.',
  },
  'alliance-not-formed': { status: 409, title: 'This can begin once you have both said yes to each other.' },
  'ending-already-proposed': { status: 409, title: 'An ending has already been proposed.' },
  'no-ending-proposed': {
    status: 409,
    title: 'Please propose an ending first, so that it surprises nobody.',
  },
  'ending-waits': {
    status: 409,
    title: 'The other has been asked; it can end once they agree, or a day after the proposal.',
  },
  'ending-answered': {
    status: 409,
    title: 'The other has answered, so this can no longer be taken back.',
  },
  'answer-needs-words': {
    status: 422,
    title: 'Please write what you would say before it ends, or say that you agree.',
  },
  'nothing-would-change': { status: 422, title: 'That is already so; nothing would change.' },
  'day-has-passed': { status: 422, title: 'That day has passed; please choose today or a later one.' },
  'too-far-ahead': {
    status: 422,
    title: 'Please choose a day within the next three years, and look at the year.',
  },
} as const satisfies RejectionTable;
