export { ArticulateForm } from './articulate-form.tsx';
export { ConcludeForm } from './conclude-form.tsx';
export { CorrectRatingForm } from './correct-rating-form.tsx';
export { RateForm } from './rate-form.tsx';
export { RewordForm } from './reword-form.tsx';
export { WordLevelForm } from './word-level-form.tsx';
