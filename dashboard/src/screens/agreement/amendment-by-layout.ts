import { layoutNow } from '../../device/width.ts';
import { alongside, onceDrawn } from '../../kit/fetched.tsx';

export const AmendmentColumns = alongside(
  () => import('./amendment-columns.tsx'),
  (module) => module.AmendmentColumns,
);

export const AmendmentPhone = alongside(
  () => import('./amendment-phone.tsx'),
  (module) => module.AmendmentPhone,
);

const [drawn, other] =
  layoutNow() === 'wide' ? [AmendmentColumns, AmendmentPhone] : [AmendmentPhone, AmendmentColumns];
void drawn.preload();
onceDrawn(other);
