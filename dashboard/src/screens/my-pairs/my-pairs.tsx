import type { Account } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useIdentity } from '../../api/identity.ts';
import { myPairsQuery } from '../../api/my-pairs.ts';
import { isSample } from '../../device/base.ts';
import { fieldLength, useLayout, usePageWidth } from '../../device/width.ts';
import { Covered, CoveredLines } from '../../kit/covered.tsx';
import { AsTable, Csv } from '../../kit/as-table.tsx';
import { DataTable } from '../../kit/data-table.tsx';
import { Failed, Opening } from '../../kit/notice.tsx';
import { PaperFoot } from '../../kit/paper-foot.tsx';
import { usePageTitle } from '../../pair/page-title.ts';
import { firstNameOf } from '../../words/names.ts';
import { NoPairs } from './no-pairs.tsx';
import { Rows } from './rows.tsx';
import { takeaway } from './sentences.ts';
import { Silence } from './silence.tsx';
import { OwnDayBand } from '../../pair/spine/own-day-band.tsx';
import { SpineOfMyPairs } from './spine.tsx';
import { axisOf } from './axis.ts';
import { columnsOn } from './table.ts';

/** Across one’s pairs, today: whom one meets when, and what waits for whom. */
export const MyPairs = () => {
  const identity = useIdentity();
  usePageTitle(t`My pairs`, undefined);
  if (!identity) return <Opening what={t`Opening your pairs…`} />;
  return <MyPairsOf user={identity.user} />;
};

const MyPairsOf = ({ user }: { readonly user: Account }) => {
  const { data: mine, error, refetch } = useQuery(myPairsQuery(user.id));
  const [asTable, setAsTable] = useState(false);
  const width = usePageWidth();
  const layout = useLayout();
  if (error && !mine)
    return <Failed what={t`We couldn’t open your pairs.`} why={error.message} again={refetch} />;
  if (!mine) return <Opening what={t`Opening your pairs…`} />;
  if (mine.pairs.length === 0) return <NoPairs />;
  const scale = axisOf(mine.pairs, mine.today, fieldLength(width));
  const columns = columnsOn(mine.today);
  const silent = mine.pairs.filter(({ apart }) => apart);
  return (
    <>
      <PaperFoot
        reader={firstNameOf(user.name)}
        today={mine.today}
        note={t`When we meet and what waits, in all pairs; nothing that was said.`}
      />
      {layout === 'phone' ? (
        <OwnDayBand
          today={mine.today}
          pairs={mine.pairs.length}
          sessions={mine.pairs.reduce((sum, pair) => sum + pair.sessions.length, 0)}
        />
      ) : (
        <SpineOfMyPairs mine={mine} name={user.name} scale={scale} />
      )}
      <section aria-labelledby="my-pairs">
        <div className="score gap-y-2 pt-5 pb-4">
          <div>
            <h1 id="my-pairs" className="text-15 font-semibold phone:sr-only">
              <Trans>My pairs</Trans>
            </h1>
            <p className="text-13 text-ink-3">
              <Trans>
                only{' '}
                <Covered width="short" within>
                  {firstNameOf(user.name)}
                </Covered>{' '}
                sees this
              </Trans>
            </p>
          </div>
          <p className="max-w-[760px] min-w-0 text-24 phone:text-20">
            <CoveredLines lines={2}>{takeaway(mine)}</CoveredLines>
          </p>
          <p className="score-end no-print flex gap-4 text-13">
            <AsTable asTable={asTable} onChange={setAsTable} />
            <Csv fileName="my-pairs" columns={columns} rows={mine.pairs} />
          </p>
        </div>
        {asTable ? (
          <div className="frame pb-6">
            <CoveredLines lines={mine.pairs.length}>
              <DataTable
                caption={t`My pairs, in the order of your next session`}
                columns={columns}
                rows={mine.pairs}
                rowKey={({ allianceId }) => allianceId}
              />
            </CoveredLines>
          </div>
        ) : (
          <Rows mine={mine} scale={scale} layout={layout} />
        )}
      </section>
      {(layout !== 'phone' || asTable) &&
        silent.map((pair, i) => <Silence key={pair.allianceId} pair={pair} isFirst={i === 0} />)}
      {mine.pairs.length === 1 && (
        <p className="frame py-6 text-15 text-ink-2">
          <Trans>You have one pair so far.</Trans>{' '}
          {!isSample && (
            <Link to="/invitations" className="no-print underlined">
              <Trans>Invite another</Trans>
            </Link>
          )}
        </p>
      )}
    </>
  );
};
