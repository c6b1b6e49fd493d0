import { useState, type ReactNode } from 'react';
import { timeOf } from '../../app/clock.ts';
import type { PlannedSession, SessionsDocument } from '../../app/documents/session.ts';
import { usePair } from '../../app/pair.tsx';
import { Button } from '../../kit/button.tsx';
import { download } from '../../kit/download.ts';
import { Covered } from '../../kit/covered.tsx';
import { useSpokenName } from '../../kit/person.tsx';
import { Missed } from './missed.tsx';
import { asCalendar } from './ics.ts';
import type { When } from './when.ts';
import { WhenForm } from './when-form.tsx';
import { dayHeld, howHeld } from './words.ts';

type Open = 'move' | 'held' | 'missed' | 'record' | 'plan' | null;

/** The session that is planned, or the question when there is none; and what can be said of it. */
export const NextSession = ({ document }: { readonly document: SessionsDocument }) => {
  const { earlier, partnership } = usePair();
  const [open, setOpen] = useState<Open>(null);
  const planned = document.sessions.filter((session) => session.state === 'planned');
  const held = document.sessions.filter(({ state }) => state === 'held');
  const last = held.at(-1);
  const usual: When = {
    day: '',
    time: last ? timeOf(last.at) : '',
    minutes: String(last?.minutes ?? 75),
    mode: last?.mode ?? 'video',
  };
  const close = () => setOpen(null);
  if (earlier || partnership.endedOn)
    return planned.map((each) => (
      <PlannedLine key={each.sessionId} session={each} number={held.length + 1} />
    ));
  return (
    <div className="space-y-4">
      {planned.map((session, i) => (
        <Planned
          key={session.sessionId}
          session={session}
          number={held.length + 1 + i}
          open={open}
          onOpen={setOpen}
        />
      ))}
      {planned.length === 0 && (
        <>
          <p className="text-20 italic">When do you meet {held.length ? 'next' : 'first'}?</p>
          <WhenForm
            command="session/schedule"
            tense="ahead"
            start={usual}
            send="Choose this day"
            sending="Choosing…"
            onDone={close}
          />
        </>
      )}
      {open === 'record' ? (
        <div>
          <h3 className="mb-2 text-15">A session that was held without a plan</h3>
          <WhenForm
            command="session/record-held"
            tense="past"
            start={usual}
            send="Record it"
            sending="Recording…"
            onDone={close}
            onClose={close}
          />
        </div>
      ) : (
        <p>
          <button
            type="button"
            className="underlined min-h-6 cursor-pointer phone:min-h-11"
            onClick={() => setOpen('record')}
          >
            Record one that was held without a plan
          </button>
        </p>
      )}
    </div>
  );
};

const PlannedLine = ({
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
        Session {number} {passed ? 'was' : 'is'} planned for {dayHeld(session.on, today)},{' '}
        {timeOf(session.at)}, <Covered width="medium">{howHeld(session)}</Covered>.
        {passed && <i className="ml-1">What became of it?</i>}
      </p>
      {children}
    </div>
  );
};

const Planned = ({
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
  const { today, other } = usePair();
  const spoken = useSpokenName();
  const due = session.on <= today;
  const planned: When = {
    day: session.on,
    time: timeOf(session.at),
    minutes: String(session.minutes),
    mode: session.mode,
  };
  const close = () => onOpen(null);
  const path = `session/${session.sessionId}`;
  return (
    <PlannedLine session={session} number={number}>
      <div className="no-print mt-3 flex flex-wrap gap-2">
        {due && (
          <>
            <Button
              kind="primary"
              aria-expanded={open === 'held'}
              onClick={() => onOpen(open === 'held' ? null : 'held')}
            >
              We met
            </Button>
            <Button
              aria-expanded={open === 'missed'}
              onClick={() => onOpen(open === 'missed' ? null : 'missed')}
            >
              It didn’t happen
            </Button>
          </>
        )}
        <Button aria-expanded={open === 'move'} onClick={() => onOpen(open === 'move' ? null : 'move')}>
          Move it
        </Button>
        {!due && (
          <Button
            onClick={() =>
              download(
                `session-${number}.ics`,
                asCalendar(session, `Session ${number} with ${spoken(other)}`),
                'text/calendar;charset=utf-8',
              )
            }
          >
            Put it in my calendar
          </Button>
        )}
      </div>
      <div className="mt-4 empty:hidden">
        {open === 'move' && (
          <WhenForm
            key="move"
            command={`${path}/reschedule`}
            tense="ahead"
            start={planned}
            revision={session.revision}
            send="Move it there"
            sending="Moving it…"
            onDone={close}
            onClose={close}
          />
        )}
        {open === 'held' && (
          <WhenForm
            key="held"
            command={`${path}/hold`}
            tense="past"
            start={planned}
            revision={session.revision}
            send="Record that we met"
            sending="Recording…"
            onDone={close}
            onClose={close}
          />
        )}
        {open === 'missed' && <Missed session={session} onClose={close} />}
      </div>
    </PlannedLine>
  );
};
