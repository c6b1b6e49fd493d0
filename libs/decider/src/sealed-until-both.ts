import type { People } from './aggregate.ts';
import { haveBoth } from './the-two.ts';

/**
 * Sealed until both: what one seals is opened by the very decision that takes in the second, so that no moment exists
 * between the two.
 */
export const sealedUntilBoth = <Sealed extends { readonly data: { readonly by: string } }, Opening>(
  sealed: Sealed,
  opening: Opening,
  { sealedBefore, people }: { readonly sealedBefore: readonly string[]; readonly people: People },
): readonly (Sealed | Opening)[] =>
  haveBoth([...sealedBefore, sealed.data.by], people) ? [sealed, opening] : [sealed];
