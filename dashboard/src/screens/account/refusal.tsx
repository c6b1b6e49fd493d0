import { sentenceOf } from '../../api/http.ts';
import { Refused } from '../../kit/notice.tsx';
import { ACCOUNT_PROBLEMS } from './problems.ts';

/** Why something about an account was refused; nothing while it wasn't. */
export const AccountRefusal = ({ error }: { readonly error: Error | null }) =>
  error && <Refused>{sentenceOf(error, ACCOUNT_PROBLEMS)}</Refused>;
