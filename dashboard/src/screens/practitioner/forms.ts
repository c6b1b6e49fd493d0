export { AnswerForm } from './answer-form.tsx';
export { CorrectForm } from './correct-form.tsx';
export { PlaceForm } from './place-form.tsx';
