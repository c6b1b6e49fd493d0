import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { alliancesQuery } from '../../api/alliances.ts';
import { isSample } from '../../device/base.ts';
import { useChanges } from '../../api/changes/use-changes.ts';
import { useDraft } from '../../device/drafts/draft.ts';
import { useIdentity } from '../../api/identity.ts';
import { usePageTitle } from '../../pair/page-title.ts';
import { Logo } from '../../kit/icons.tsx';
import { Opening } from '../../kit/notice.tsx';
import { ChoosePair } from './choose-pair.tsx';
import { Meetings } from './meetings.tsx';
import { RunBy } from '../../pair/operator.tsx';
import { Welcome } from './welcome.tsx';

/** The first page: come back, begin, or look round. Someone in a partnership goes straight to it. */
export const First = () => {
  const identity = useIdentity();
  const { onwards } = useSearch({ from: '/' });
  const navigate = useNavigate();
  const { data: alliances } = useQuery({ ...alliancesQuery, enabled: Boolean(identity) });
  const [last] = useDraft('pair', '');
  usePageTitle(undefined, undefined);
  const stranger = identity === null;
  // Whoever waits for an answer here sees it when it comes.
  useChanges(Boolean(identity) && !isSample);
  // Someone who signs in or up here goes on with what they are doing, while we find their partnerships.
  const [here, setHere] = useState(false);
  if (stranger && !here) setHere(true);
  // The sample has no first page of its own: this one looks into it.
  useEffect(() => {
    if (isSample && stranger) location.replace('/');
  }, [stranger]);

  // The one that was looked at last on this device; where that isn't known, the only one, or a choice.
  const only = alliances?.length === 1 ? alliances[0] : undefined;
  const pair = alliances?.find(({ allianceId }) => allianceId === last) ?? only;
  const goal = identity && (onwards ?? (pair && `/pairs/${pair.allianceId}`));
  useEffect(() => {
    if (goal) void navigate({ href: goal, replace: true });
  }, [goal, navigate]);
  if (goal || identity === undefined || (identity && !alliances && !here) || isSample)
    return <Opening what={t`Opening…`} />;

  if (identity && alliances && alliances.length > 1) return <ChoosePair />;

  const name = identity?.user.name;
  return (
    <>
      <header className="frame flex h-12 items-center below-wide:border-b below-wide:border-rule">
        <Logo />
        <span className="sr-only">
          <Trans>Learning alliance</Trans>
        </span>
      </header>
      <main id="main" tabIndex={-1} className="outline-none">
        <Meetings
          name={name}
          onIn={() => navigate({ to: '/', search: onwards ? { onwards } : {} })}
          {...(identity && alliances ? { welcome: <Welcome name={identity.user.name} /> } : {})}
        />
      </main>
      <footer className="border-t border-rule">
        <div className="score py-5 text-15">
          <p className="text-13 text-ink-3 below-wide:mb-1">
            <Trans>Who sees what</Trans>
          </p>
          <p className="text-ink-2 wide:col-span-2">
            <Trans>
              What you haven’t shared, the other can’t read; of a sealed review they know that it is there.
              What you share is for the two of you, and no organisation sees it.
            </Trans>{' '}
            <RunBy />
          </p>
        </div>
      </footer>
    </>
  );
};
