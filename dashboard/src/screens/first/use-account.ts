import { useState } from 'react';
import { signIn, signUp } from '../../api/identity.ts';
import { lacking, NO_ACCOUNT, type Account, type Lacking } from '../account/fields.ts';

/** The fields of an account, what they lack once asked, and the way in. */
export const useAccount = (isNew: boolean) => {
  const [account, setAccount] = useState<Account>(NO_ACCOUNT);
  const [lacks, setLacks] = useState<Lacking>({});
  const change = (next: Account) => {
    setAccount(next);
    if (Object.keys(lacks).length > 0) setLacks(lacking(next, isNew));
  };
  /** False while something is lacking, which is then said at its field. */
  const complete = (): boolean => {
    const found = lacking(account, isNew);
    setLacks(found);
    return Object.keys(found).length === 0;
  };
  const enter = (): Promise<void> =>
    isNew
      ? signUp(account.name.trim(), account.email.trim(), account.password)
      : signIn(account.email.trim(), account.password);
  return { account, change, lacks, complete, enter };
};
