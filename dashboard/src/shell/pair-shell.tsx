import type { Practice } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { Outlet, useMatches, useParams, useSearch } from '@tanstack/react-router';
import { Suspense, useDeferredValue, useEffect, useMemo } from 'react';
import { timeScale } from '../pair/spine/time.ts';
import { Failed, Opening } from '../kit/notice.tsx';
import { alliancesQuery, partnershipQuery } from '../api/alliances.ts';
import { useChanges } from '../api/changes/use-changes.ts';
import { dayWithin } from '../pair/day.ts';
import { useDraft } from '../device/drafts/draft.ts';
import { Problem } from '../api/http.ts';
import { takeOver, useIdentity } from '../api/identity.ts';
import { LitProvider } from '../pair/lit.tsx';
import { useTogether } from '../device/together.ts';
import { EarlierBand, OnlyYouSeeIt, PageNotices, Resting, ShellOnPaper, TogetherBand } from './not-always.ts';
import { NotHere } from './not-here.tsx';
import { PairProvider, pairOf, type Pair } from '../pair/pair.tsx';
import { useRedirectToSignIn } from '../api/redirect-to-sign-in.ts';
import { DayBar, Tabs, TopBarPhone } from './on-a-phone.ts';
import { Spine } from '../pair/spine/spine.tsx';
import { TopBar } from './top-bar.tsx';
import { usePageTitle } from '../pair/page-title.ts';
import { useTellZone } from './tell-zone.ts';
import { fieldLength, useLayout, usePageWidth } from '../device/width.ts';

/** Everything around a screen of a pair: who, which day, which screen. */
export const PairShell = () => {
  const { allianceId } = useParams({ from: '/pairs/$allianceId' });
  const { day: asked, steps } = useSearch({ from: '/pairs/$allianceId' });
  const together = useTogether(allianceId);
  const audience = together ? 'both' : undefined;
  const { data: now, error, refetch } = useQuery(partnershipQuery(allianceId, undefined, audience));
  const earlier = now && asked !== undefined && asked < now.today ? dayWithin(now, asked) : undefined;
  const { data: then } = useQuery({
    ...partnershipQuery(allianceId, earlier, audience),
    enabled: earlier !== undefined,
  });
  // A session that was put right since stands on an earlier day as it was recorded then.
  const partnership = earlier !== undefined && then?.asOf === earlier ? then : now;
  const { data: alliances } = useQuery(alliancesQuery);
  const identity = useIdentity();
  const signedOut = error instanceof Problem && error.status === 401;
  useRedirectToSignIn(signedOut);
  const width = usePageWidth();
  const layout = useLayout();
  const matches = useMatches();
  const { strands: coloured = 'people', title, paper, practice, alone } = matches.at(-1)?.staticData ?? {};
  usePageTitle(title, partnership);
  useTellZone(partnership);
  useChanges();
  const [, keepLast] = useDraft('pair', '');
  useEffect(() => keepLast(allianceId), [keepLast, allianceId]);
  useEffect(() => alliances && takeOver(alliances), [alliances]);
  const scale = useMemo(
    () => partnership && timeScale(partnership, fieldLength(width), steps),
    [partnership, steps, width],
  );
  const pair = useMemo(
    () => partnership && scale && pairOf(partnership, dayWithin(partnership, asked), scale, together),
    [partnership, asked, scale, together],
  );
  // The day moves at once under the finger; the screen below follows when it is drawn.
  const drawn = useDeferredValue(pair);
  const shown = drawn && pair && isSamePage(drawn, pair) ? drawn : pair;
  // One and the same for as long as nothing has changed: whoever reads of it is drawn again with each new one.
  const readable = useMemo(() => shown && readOnlyUnless(shown, practice), [shown, practice]);
  if (signedOut) return <Opening what={t`Opening the first page…`} />;
  if (error instanceof Problem && error.status === 404) return <NotHere />;
  if (error && !pair)
    return <Failed what={t`We couldn’t open this partnership.`} why={error.message} again={refetch} />;
  // Who is here is known once their drafts are: no form is drawn before what was written in it.
  if (!pair || !identity) return <Opening what={t`Opening your partnership…`} />;
  const phone = layout === 'phone';
  const strands = coloured === 'mine' ? (`only-${pair.viewer}` as const) : coloured;
  return (
    <PairProvider value={pair}>
      <LitProvider>
        {phone ? <TopBarPhone colouring={strands} /> : <TopBar />}
        <Suspense fallback={null}>
          {paper !== 'own' && <ShellOnPaper title={title} colouring={strands} />}
        </Suspense>
        <div className={paper === 'own' ? 'print:hidden' : 'contents'}>
          {phone ? <DayBar colouring={strands} /> : <Spine colouring={strands} />}
        </div>
        {together && (
          <Suspense fallback={<div className="min-h-[52px] bg-ink print:hidden" />}>
            <TogetherBand />
          </Suspense>
        )}
        {pair.earlier && (
          <Suspense fallback={<div className="min-h-[52px] bg-ink print:hidden" />}>
            <EarlierBand />
          </Suspense>
        )}
        <Suspense fallback={null}>{!together && <PageNotices />}</Suspense>
        <main id="main" tabIndex={-1} className="outline-none phone:pb-24">
          <Suspense fallback={<Opening what={t`Opening…`} />}>
            {pair.partnership.paused && !pair.earlier && <Resting />}
            <PairProvider value={readable ?? pair}>
              {together && alone ? <OnlyYouSeeIt /> : <Outlet />}
            </PairProvider>
          </Suspense>
        </main>
        {phone && <Tabs />}
      </LitProvider>
    </PairProvider>
  );
};

/** A screen of what the two don’t use is there to be read, as an earlier day is; and so is any while both look. */
const readOnlyUnless = (pair: Pair, practice: Practice | undefined): Pair =>
  pair.uses(practice) && !pair.together ? pair : { ...pair, earlier: true };

/** Another pair, or another length of the axis as on paper, is drawn at once: nothing may stand beside its own axis. */
const isSamePage = (drawn: Pair, now: Pair): boolean =>
  drawn.allianceId === now.allianceId &&
  drawn.together === now.together &&
  drawn.scale.length === now.scale.length;
