export { AnswerForm } from './answer-form.tsx';
export { ObserveForm } from './observe-form.tsx';
export { ShareForm } from './share-form.tsx';
