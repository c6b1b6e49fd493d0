import { opened } from '../../kit/fetched.tsx';

/* What a press opens here, in one piece that comes once the page is drawn. */
const forms = () => import('./forms.ts');

export const ArticulateForm = opened(forms, (all) => all.ArticulateForm);
export const ConcludeForm = opened(forms, (all) => all.ConcludeForm);
export const CorrectRatingForm = opened(forms, (all) => all.CorrectRatingForm);
export const RateForm = opened(forms, (all) => all.RateForm);
export const RewordForm = opened(forms, (all) => all.RewordForm);
export const WordLevelForm = opened(forms, (all) => all.WordLevelForm);
