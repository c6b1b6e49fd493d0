import { opened } from '../../kit/fetched.tsx';

/* What a press opens here, in one piece that comes once the page is drawn. */
const forms = () => import('./forms.ts');

export const CorrectTouch = opened(forms, (all) => all.CorrectTouch);
export const NameForm = opened(forms, (all) => all.NameForm);
export const Records = opened(forms, (all) => all.Records);
export const TouchForm = opened(forms, (all) => all.TouchForm);
