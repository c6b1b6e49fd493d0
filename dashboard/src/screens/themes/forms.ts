export { CorrectTouch } from './correct-touch.tsx';
export { NameForm } from './name-form.tsx';
export { Records } from './theme-records.tsx';
export { TouchForm } from './touch-form.tsx';
