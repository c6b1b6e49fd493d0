import { opened } from '../../kit/fetched.tsx';

/* What a press opens here, in one piece that comes once the page is drawn. */
const forms = () => import('./forms.ts');

export const AnswerForm = opened(forms, (all) => all.AnswerForm);
export const ObserveForm = opened(forms, (all) => all.ObserveForm);
export const ShareForm = opened(forms, (all) => all.ShareForm);
