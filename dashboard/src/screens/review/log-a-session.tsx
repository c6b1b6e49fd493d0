import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { useIdentity } from '../../api/identity.ts';
import { myPairsQuery } from '../../api/my-pairs.ts';
import { Failed, Opening } from '../../kit/notice.tsx';

/** Leads on to the pair that meets next, today included, where the form stands open and filled in. */
export const LogASession = () => {
  const identity = useIdentity();
  return identity ? <ToTheNext personId={identity.user.id} /> : <Opening what={t`Opening your pairs…`} />;
};

const ToTheNext = ({ personId }: { readonly personId: string }) => {
  const { data: mine, error, refetch } = useQuery(myPairsQuery(personId));
  if (error && !mine)
    return <Failed what={t`We couldn’t open your pairs.`} why={error.message} again={refetch} />;
  if (!mine) return <Opening what={t`Opening your pairs…`} />;
  // They come by their next session, and those that ended last.
  const [next] = mine.pairs;
  if (!next || next.endedOn !== undefined) return <Navigate to="/my-pairs" replace />;
  return (
    <Navigate
      to="/pairs/$allianceId/review"
      params={{ allianceId: next.allianceId }}
      hash="log"
      hashScrollIntoView={false}
      replace
    />
  );
};
