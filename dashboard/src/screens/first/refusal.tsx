import { sentenceOf } from '../../api/http.ts';
import { Refused } from '../../kit/notice.tsx';
import { INVITATION_PROBLEMS } from './problems.ts';

/** Why something about an invitation was refused; nothing while it wasn't. */
export const InvitationRefusal = ({ error }: { readonly error: Error | null }) =>
  error && <Refused>{sentenceOf(error, INVITATION_PROBLEMS)}</Refused>;
