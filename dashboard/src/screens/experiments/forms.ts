export { ConcludeForm } from './conclude-form.tsx';
export { ProposeForm } from './propose-form.tsx';
export { ReopenForm } from './reopen-form.tsx';
export { ReviseForm } from './revise-form.tsx';
export { TryForm } from './try-form.tsx';
