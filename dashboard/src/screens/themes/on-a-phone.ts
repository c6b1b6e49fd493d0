import { layoutNow } from '../../device/width.ts';
import { alongside, onceDrawn } from '../../kit/fetched.tsx';

/** Beside the upright spine: there with the screen on a phone, and for one that becomes narrow. */
export const UprightRiver = alongside(
  () => import('./upright-river.tsx'),
  (module) => module.UprightRiver,
);

if (layoutNow() === 'phone') void UprightRiver.preload();
else onceDrawn(UprightRiver);
