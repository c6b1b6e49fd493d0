import { opened } from '../../kit/fetched.tsx';

/* What a press opens here, in one piece that comes once the page is drawn. */
const forms = () => import('./forms.ts');

export const AddForm = opened(forms, (all) => all.AddForm);
export const PlaceForm = opened(forms, (all) => all.PlaceForm);
export const RecogniseForm = opened(forms, (all) => all.RecogniseForm);
export const RewordForm = opened(forms, (all) => all.RewordForm);
export const TakeBackForm = opened(forms, (all) => all.TakeBackForm);
export const TellForm = opened(forms, (all) => all.TellForm);
export const WithdrawForm = opened(forms, (all) => all.WithdrawForm);
