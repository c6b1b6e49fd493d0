import { opened } from '../../kit/fetched.tsx';

/* What a press opens here, in one piece that comes once the page is drawn. */
const forms = () => import('./forms.ts');

export const AnswerForm = opened(forms, (all) => all.AnswerForm);
export const CorrectForm = opened(forms, (all) => all.CorrectForm);
export const PlaceForm = opened(forms, (all) => all.PlaceForm);
