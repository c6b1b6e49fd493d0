import { opened } from '../../kit/fetched.tsx';

/* What a press opens here, in one piece that comes once the page is drawn. */
const forms = () => import('./forms.ts');

export const ConcludeForm = opened(forms, (all) => all.ConcludeForm);
export const ProposeForm = opened(forms, (all) => all.ProposeForm);
export const ReopenForm = opened(forms, (all) => all.ReopenForm);
export const ReviseForm = opened(forms, (all) => all.ReviseForm);
export const TryForm = opened(forms, (all) => all.TryForm);
