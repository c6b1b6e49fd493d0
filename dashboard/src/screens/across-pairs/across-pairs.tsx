import type { Account } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { useIdentity } from '../../api/identity.ts';
import { acrossPairsQuery } from '../../api/my-pairs.ts';
import { Failed, Opening } from '../../kit/notice.tsx';
import { usePageTitle } from '../../pair/page-title.ts';
import { NoPairs } from './no-pairs.tsx';
import { Page } from './page.tsx';

/** Across the pairs that one supervises, today: which themes recur, and what they ask. */
export const AcrossPairs = () => {
  const identity = useIdentity();
  usePageTitle(t`Across pairs`, undefined);
  if (!identity) return <Opening what={t`Opening your pairs…`} />;
  return <AcrossPairsOf user={identity.user} />;
};

const AcrossPairsOf = ({ user }: { readonly user: Account }) => {
  const { data: across, error, refetch } = useQuery(acrossPairsQuery(user.id));
  if (error && !across)
    return <Failed what={t`We couldn’t open your pairs.`} why={error.message} again={refetch} />;
  if (!across) return <Opening what={t`Opening your pairs…`} />;
  if (across.pairs.length + across.notHere.length === 0) return <NoPairs />;
  return <Page across={across} name={user.name} />;
};
