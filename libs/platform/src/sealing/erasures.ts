import type { KeyScope } from '../ports/key-vault.ts';
import { NotVouchedFor } from '../vouching/not-vouched-for.ts';
import type { Voucher } from '../vouching/voucher.ts';
import { scopeText } from './root-key.ts';

type ErasedKey = KeyScope & { readonly id: string };

/** That a key was destroyed is vouched for: a row that somebody else has emptied is seen to be that. */
export const erasures = (voucher: Voucher) => {
  const textOf = (key: ErasedKey) => `erased ${key.id} ${scopeText(key)}`;
  return {
    vouch: (key: ErasedKey): string => voucher.vouch(textOf(key)),
    /** @throws NotVouchedFor */
    check(key: ErasedKey, told: string | null): void {
      if (told === null || !voucher.vouchesFor(textOf(key), told))
        throw new NotVouchedFor('a key in the vault was taken away from outside');
    },
  };
};
