/* What a press opens, in one piece. */
export { AnswerForm } from './answer-form.tsx';
export { BringOwnForm } from './bring-own-form.tsx';
export { KeepForm } from './keep-form.tsx';
export { RewordForm } from './reword-form.tsx';
