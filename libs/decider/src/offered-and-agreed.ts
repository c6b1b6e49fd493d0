import { reject, type Rejection } from './decider.ts';

/** Offered and agreed: nothing is agreed by whoever offered it. */
export const unlessTheOthers = (
  { by: offeredBy }: { readonly by: string },
  by: string,
): Rejection<'own-offer'> | undefined => (offeredBy === by ? reject('own-offer') : undefined);
