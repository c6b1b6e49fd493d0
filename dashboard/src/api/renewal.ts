import type { SignedIn } from './signed-in.ts';
import { signedInElsewhere, identityQuery } from './identity.ts';
import { keepSession } from './http.ts';
import { queries } from './queries.ts';
import { onOtherTabs } from './who-in-other-tabs.ts';

/** A token is renewed in use once this much of its life is over. */
const OLD = 0.5;

/** When we last heard who is signed in, `Date.now()`; asking renews the token as well. */
const asked = () => queries.getQueryState(identityQuery.queryKey);

/** One question for all that wait. */
const ask = (): Promise<SignedIn | null> => queries.fetchQuery({ ...identityQuery, staleTime: 0 });

const inUse = (): void => {
  const { data, dataUpdatedAt = 0 } = asked() ?? {};
  const life = (data?.session?.tokenHoldsFor ?? Number.POSITIVE_INFINITY) * 1000;
  // What it fails of is met by the request that needs a session.
  if (Date.now() - dataUpdatedAt > life * OLD) ask().catch(() => undefined);
};

const renewed = async (sentAt: number): Promise<boolean> => {
  const { data, dataUpdatedAt = 0 } = asked() ?? {};
  return dataUpdatedAt > sentAt ? Boolean(data) : (await ask()) !== null;
};

/** From now on the page keeps its session for as long as it is used, and hears of it from other tabs. */
export const beginToKeepSession = (): void => {
  keepSession({ inUse, renewed });
  onOtherTabs(signedInElsewhere);
  void queries.prefetchQuery(identityQuery);
};
