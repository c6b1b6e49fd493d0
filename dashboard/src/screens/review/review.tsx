import type { SessionsDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useDocument } from '../../pair/document.ts';
import { usePair } from '../../pair/pair.tsx';
import { useIsOver, useReadOnly } from '../../pair/read-only.ts';
import { buttonLook } from '../../kit/button.tsx';
import { CoveredLines } from '../../kit/covered.tsx';
import { Failed, Opening } from '../../kit/notice.tsx';
import { NextSession } from './next-session.tsx';
import { WorthAndKept } from './worth-and-kept.tsx';
import { SessionsList } from './sessions-list.tsx';
import { sessionsTakeaway, standingOf } from './words.ts';

/** Our sessions: the next one, the one to review, and all before. */
export const Reviews = () => {
  const { data, error, refetch } = useDocument('sessions');
  if (data) return <AllSessions document={data} />;
  if (error) return <Failed what={t`We couldn’t open your sessions.`} why={error.message} again={refetch} />;
  return <Opening what={t`Opening your sessions…`} />;
};

const AllSessions = ({ document }: { readonly document: SessionsDocument }) => {
  const { allianceId, viewer, firstName, day } = usePair();
  const readOnly = useReadOnly();
  const over = useIsOver();
  const last = document.sessions.findLast((session) => session.state === 'held');
  const standing = last && standingOf(last, viewer);
  const mine = last && !readOnly && (standing === 'none' || standing === 'theirs-sealed');
  return (
    <section aria-labelledby="review" className="pt-4 pb-16 print:pb-0">
      <div className="score paper-margin items-start gap-y-3">
        <div className="pr-6">
          <h1 id="review" className="text-15">
            <Trans>Review</Trans>
          </h1>
          <p className="text-13 text-ink-3">
            <Trans>sessions, planned and held</Trans>
          </p>
        </div>
        <p className="text-20">
          <CoveredLines lines={2}>
            {sessionsTakeaway(document.sessions, day, { viewer, name: firstName, over })}
          </CoveredLines>
        </p>
        <div className="score-end no-print">
          {last && (
            <Link
              to="/pairs/$allianceId/review/$sessionId"
              params={{ allianceId, sessionId: last.sessionId }}
              className={buttonLook(mine ? 'primary' : 'secondary')}
            >
              {mine ? t`Review session ${last.number}` : t`Read session ${last.number}`}
            </Link>
          )}
        </div>
      </div>
      {(!readOnly || document.sessions.some(({ state }) => state === 'planned')) && (
        <div className="score paper-margin mt-8 gap-y-2 print:mt-4">
          <h2 className="text-15">
            <Trans>Next</Trans>
          </h2>
          <div className="min-w-0">
            <NextSession document={document} />
          </div>
        </div>
      )}
      <WorthAndKept document={document} />
      <SessionsList document={document} />
    </section>
  );
};
