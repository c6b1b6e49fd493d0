export { AddForm, PlaceForm, RewordForm, WithdrawForm } from './own-forms.tsx';
export { RecogniseForm, TakeBackForm } from './recognise-form.tsx';
export { TellForm } from './tell-form.tsx';
