import type { PlannedSession } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { dayAt, timeOf } from '../../device/clock.ts';
import { usePassed } from '../../device/passed.ts';
import { usePair } from '../../pair/pair.tsx';
import { Button } from '../../kit/button.tsx';
import { Covered } from '../../kit/covered.tsx';
import { ForTheOther } from '../../pair/for-the-other.tsx';
import { dayBeside } from '../../words/days-in-words.ts';
import { InMyCalendar } from './calendar.tsx';
import { NothingCame } from './nothing-came.tsx';
import { whenOf, type When } from './when.ts';
import { HeldForm, PlanForm } from './when-form.tsx';
import { howHeld } from '../../pair/how-held.ts';

/** Which of the forms is open: one at a time. */
export type Open = 'move' | 'held' | 'missed' | 'call-off' | 'record' | null;

/** A session to come, or one whose day has passed and of which nobody has said what became. */
export const PlannedLine = ({
  session,
  number,
  children,
}: {
  readonly session: PlannedSession;
  readonly number: number;
  readonly children?: ReactNode;
}) => {
  const { today } = usePair();
  const passed = session.on < today;
  return (
    <div>
      <p className="text-17">
        {passed
          ? t`Session ${number} was planned for ${dayBeside(dayAt(session.at), today)}, ${timeOf(session.at)}`
          : t`Session ${number} is planned for ${dayBeside(dayAt(session.at), today)}, ${timeOf(session.at)}`}
        <ForTheOther at={session.at}>
          <Covered width="medium">{howHeld(session)}</Covered>
        </ForTheOther>
        .
        {passed && (
          <i className="ml-1">
            <Trans>What became of it?</Trans>
          </i>
        )}
      </p>
      {children}
    </div>
  );
};

/** The same, with what can be done. */
export const Planned = ({
  session,
  number,
  open,
  onOpen,
}: {
  readonly session: PlannedSession;
  readonly number: number;
  readonly open: Open;
  readonly onOpen: (open: Open) => void;
}) => {
  const { today } = usePair();
  const due = session.on <= today;
  const begun = usePassed(session.at);
  const planned: When = {
    ...whenOf(session.at),
    minutes: String(session.minutes),
    mode: session.mode,
  };
  const close = () => onOpen(null);
  return (
    <PlannedLine session={session} number={number}>
      <div className="no-print mt-3 flex flex-wrap gap-2">
        {due && (
          <>
            <Button
              kind={begun ? 'primary' : 'secondary'}
              aria-expanded={open === 'held'}
              onClick={() => onOpen(open === 'held' ? null : 'held')}
            >
              <Trans>We met</Trans>
            </Button>
          </>
        )}
        {due && begun && (
          <Button
            aria-expanded={open === 'missed'}
            onClick={() => onOpen(open === 'missed' ? null : 'missed')}
          >
            <Trans>It didn’t happen</Trans>
          </Button>
        )}
        <Button aria-expanded={open === 'move'} onClick={() => onOpen(open === 'move' ? null : 'move')}>
          <Trans>Move it</Trans>
        </Button>
        <Button
          aria-expanded={open === 'call-off'}
          onClick={() => onOpen(open === 'call-off' ? null : 'call-off')}
        >
          <Trans>Call it off</Trans>
        </Button>
        {!begun && <InMyCalendar session={session} number={number} />}
      </div>
      <div className="mt-4 empty:hidden">
        {open === 'move' && (
          <PlanForm
            key="move"
            command="session/{id}/reschedule"
            id={session.sessionId}
            start={planned}
            revision={session.revision}
            send={t`Move it there`}
            sending={t`Moving it…`}
            onDone={close}
            onClose={close}
          />
        )}
        {open === 'held' && (
          <HeldForm
            key="held"
            command="session/{id}/hold"
            id={session.sessionId}
            start={planned}
            revision={session.revision}
            send={t`Record that we met`}
            sending={t`Recording…`}
            onDone={close}
            onClose={close}
          />
        )}
        {open === 'missed' && <NothingCame session={session} how="miss" onClose={close} />}
        {open === 'call-off' && <NothingCame session={session} how="call-off" onClose={close} />}
      </div>
    </PlannedLine>
  );
};
