import type { SessionDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useFocusAfter } from '../../device/focus.ts';
import { useLightSessions } from '../../pair/lit.tsx';
import { usePair } from '../../pair/pair.tsx';
import { CoveredLines } from '../../kit/covered.tsx';
import { PaperHead, PaperNames } from '../../pair/paper.tsx';
import { PanelScope } from '../../kit/panel.tsx';
import { dayInWords, weekday } from '../../words/days-in-words.ts';
import { ReviewForm, Revealed, ThinkingEnvironment } from './by-standing.ts';
import { ComingBack } from './coming-back.tsx';
import { HangingOn, InError } from './in-error.tsx';
import { Neighbours } from './neighbours.tsx';
import { OneOpen } from './one-open.tsx';
import { PutRight } from './put-right.tsx';
import { Sealed } from './sealed.tsx';
import { SessionSentence } from './session-sentence.tsx';
import { WhatWasCorrected } from './what-was-corrected.tsx';
import { standingOf } from './words.ts';

/** One session: its review to write, mine sealed and waiting, or both opened side by side. */
export const TheSession = ({ document }: { readonly document: SessionDocument }) => {
  const { viewer, earlier, partnership, held } = usePair();
  const { session } = document;
  const counts = session.state === 'held';
  useLightSessions(counts ? [session.number] : []);
  const standing = standingOf(session, viewer);
  const place = useFocusAfter<HTMLParagraphElement>(`${session.state} ${standing}`);
  const { mine, theirs, opens } = document;
  // Open as soon as it was written: the other's may come beside it, or is not asked for.
  const alone = opens === 'sealed' ? undefined : (mine ?? theirs);
  const isAsked = !mine && (opens === 'by-one' ? !theirs : standing !== 'open' || opens === 'open');
  const writing = counts && isAsked && !earlier && !partnership.endedOn;
  const isLatest = counts && held.at(-1)?.id === session.sessionId && !earlier && !partnership.endedOn;
  return (
    <PanelScope>
      <section aria-labelledby="session" className="pt-4 pb-16 print:p-0">
        <div className="frame">
          <PaperHead
            title={counts ? t`Review of session ${session.number}` : t`A session recorded in error`}
            detail={<PaperNames />}
            day={`${weekday(session.on)} ${dayInWords(session.on)}`}
          />
        </div>
        <div className="score items-start gap-y-2">
          <div className="pr-6 print:hidden">
            <h1 id="session" className="text-15">
              <Trans>Review</Trans>
            </h1>
            <p className="text-13 text-ink-3">
              {counts ? t`session ${session.number}` : t`recorded in error`}
            </p>
          </div>
          <p ref={place} tabIndex={-1} className="text-20 outline-none print:pb-2 print:text-17">
            <CoveredLines lines={2}>
              <SessionSentence document={document} />
            </CoveredLines>
          </p>
          <Neighbours document={document} />
        </div>
        <div className="not-empty:mt-4">{counts && <PutRight session={session} />}</div>
        <WhatWasCorrected document={document} />
        {session.state === 'in-error' && <InError session={session} />}
        <ComingBack commitments={document.comingBack} />
        {document.mine && document.theirs ? (
          <Revealed document={document} mine={document.mine} theirs={document.theirs} />
        ) : document.opens === 'sealed' && standing === 'mine-sealed' && document.mine ? (
          <Sealed document={document} mine={document.mine} />
        ) : (
          <>
            {alone && <OneOpen review={alone} sessionId={session.sessionId} />}
            {writing && <ReviewForm document={document} session={session} />}
          </>
        )}
        {isLatest && <ThinkingEnvironment />}
        {document.hangsOn && <HangingOn hangsOn={document.hangsOn} />}
      </section>
    </PanelScope>
  );
};
