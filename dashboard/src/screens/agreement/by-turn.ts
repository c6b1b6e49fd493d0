import { alongside, onceDrawn } from '../../kit/fetched.tsx';

/** Where it is the reader's turn: the page waits for it. */
export const Answer = alongside(
  () => import('./answer.tsx'),
  (module) => module.Answer,
);
onceDrawn(Answer);
