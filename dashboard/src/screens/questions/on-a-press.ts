import { opened } from '../../kit/fetched.tsx';

/* What a press opens here, in one piece that comes once the page is drawn. */
const forms = () => import('./forms.ts');

export const KeepForm = opened(forms, (all) => all.KeepForm);
export const AnswerForm = opened(forms, (all) => all.AnswerForm);
export const RewordForm = opened(forms, (all) => all.RewordForm);
export const BringOwnForm = opened(forms, (all) => all.BringOwnForm);
