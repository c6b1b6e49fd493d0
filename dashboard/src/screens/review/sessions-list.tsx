import type { ErrorLine, HeldLine, SessionsDocument, UnmetSession } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { timeOf } from '../../device/clock.ts';
import { usePair } from '../../pair/pair.tsx';
import { useIsOver, useReadOnly } from '../../pair/read-only.ts';
import { Button } from '../../kit/button.tsx';
import { Covered } from '../../kit/covered.tsx';
import { ForTheOther } from '../../pair/for-the-other.tsx';
import { Person } from '../../pair/person.tsx';
import { dayBeside, dayNear } from '../../words/days-in-words.ts';
import { OutOfMyCalendar } from './calendar.tsx';
import { PlanForm } from './when-form.tsx';
import { howHeld } from '../../pair/how-held.ts';
import { standingInWords, standingOf } from './words.ts';
import { WorthInWords } from './worth.tsx';

/** Every session, the latest first, with how far its two reviews are. */
export const SessionsList = ({ document }: { readonly document: SessionsDocument }) => {
  const past = document.sessions.filter((session) => session.state !== 'planned').toReversed();
  if (past.length === 0) return null;
  return (
    <section aria-labelledby="sessions" className="mt-8">
      <div className="frame">
        <h2 id="sessions" className="pb-2 text-15">
          <Trans>Our sessions, the latest first</Trans>
        </h2>
      </div>
      <ol className="border-t border-rule print:[--paper-label:4rem]">
        {past.map((session) =>
          session.state === 'held' ? (
            <HeldRow key={session.sessionId} session={session} />
          ) : session.state === 'in-error' ? (
            <ErrorRow key={session.sessionId} session={session} />
          ) : (
            <UnmetRow key={session.sessionId} session={session} />
          ),
        )}
      </ol>
    </section>
  );
};

const ROW =
  'score paper-margin items-baseline gap-y-0.5 border-b border-rule py-2.5 print:py-1 print:text-12';

const HeldRow = ({ session }: { readonly session: HeldLine }) => {
  const { day, allianceId, viewer, firstName } = usePair();
  const readOnly = useReadOnly();
  const over = useIsOver();
  const { worth } = session.reviews;
  const standing = standingOf(session, viewer);
  const mine = !readOnly && (standing === 'none' || standing === 'theirs-sealed');
  return (
    <li className={ROW}>
      <p>
        <Link
          to="/pairs/$allianceId/review/$sessionId"
          params={{ allianceId, sessionId: session.sessionId }}
          className="underlined inline-block font-semibold"
        >
          <Trans>Session {session.number}</Trans>
        </Link>
      </p>
      <p>
        {dayBeside(session.on, day)}
        <ForTheOther at={session.at} dayOnly>
          <span className="text-ink-2">
            <Covered width="medium">{howHeld(session)}</Covered>
            {worth && (
              <>
                ; <WorthInWords {...worth} />
              </>
            )}
            {session.correctedOn && <>; {t`corrected ${dayNear(session.correctedOn, day)}`}</>}
          </span>
        </ForTheOther>
      </p>
      <p className={`score-end text-13 print:text-12 ${mine ? 'font-semibold' : 'text-ink-3'}`}>
        <Covered width="medium">{standingInWords(session, day, { viewer, name: firstName, over })}</Covered>
      </p>
    </li>
  );
};

const UnmetRow = ({ session }: { readonly session: UnmetSession }) => {
  const { day, earlier, partnership } = usePair();
  const [again, plan] = useState(false);
  const close = () => plan(false);
  return (
    <li className={`${ROW} text-ink-3`}>
      <p>{session.state === 'missed' ? t`Not held` : t`Called off`}</p>
      <div>
        <Trans>planned for {dayBeside(session.on, day)}</Trans>
        <ForTheOther at={session.at} dayOnly />
        {session.state === 'called-off' && (
          <>
            {'; '}
            <Trans>
              <Person whose={session.by} /> called it off
            </Trans>
          </>
        )}
        {session.why && (
          <>
            ; <Covered width="medium">{session.why}</Covered>
          </>
        )}
        {again && (
          <div className="mt-3 text-ink">
            <PlanForm
              command="session/{id}/reschedule"
              id={session.sessionId}
              start={{
                day: '',
                time: timeOf(session.at),
                minutes: String(session.minutes),
                mode: session.mode,
              }}
              revision={session.revision}
              send={t`Plan it for then`}
              sending={t`Planning…`}
              onDone={close}
              onClose={close}
            />
          </div>
        )}
      </div>
      {!earlier && !partnership.endedOn && (
        <p className="score-end no-print flex flex-wrap gap-x-4 text-13">
          <Button kind="link" aria-expanded={again} onClick={() => plan(!again)}>
            <Trans>Plan it again</Trans>
          </Button>
          {session.state === 'called-off' && <OutOfMyCalendar session={session} />}
        </p>
      )}
    </li>
  );
};

/** It counts nowhere and has no number; what was recorded of it can be read. */
const ErrorRow = ({ session }: { readonly session: ErrorLine }) => {
  const { day, allianceId } = usePair();
  return (
    <li className={`${ROW} text-ink-3`}>
      <p>
        <Link
          to="/pairs/$allianceId/review/$sessionId"
          params={{ allianceId, sessionId: session.sessionId }}
          className="underlined inline-block"
        >
          <Trans>In error</Trans>
        </Link>
      </p>
      <p>
        <Trans>
          <del>{dayBeside(session.on, day)}</del>; recorded in error, <Person whose={session.by} /> said on{' '}
          {dayNear(session.saidOn, day)}
        </Trans>
      </p>
    </li>
  );
};
