import type { SessionsDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { timeOf } from '../../device/clock.ts';
import { useTargetInView, useNamed } from '../../pair/came-for.ts';
import { usePair } from '../../pair/pair.tsx';
import { PaperLines } from '../../pair/paper-lines.tsx';
import type { When } from './when.ts';
import { HeldForm, PlanForm } from './when-form.tsx';
import { Planned, PlannedLine, type Open } from './planned.tsx';

/** The session that is planned, or the question when there is none; and what can be said of it. */
export const NextSession = ({ document }: { readonly document: SessionsDocument }) => {
  const { earlier, partnership, today } = usePair();
  const planned = document.sessions.filter((session) => session.state === 'planned');
  const logs = useNamed() === 'log';
  const due = planned.some(({ on }) => on <= today);
  const [open, setOpen] = useState<Open>(logs ? (due ? 'held' : 'record') : null);
  useTargetInView();
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
    <div id="log" tabIndex={-1} className="space-y-4 outline-none">
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
          <p className="text-20 italic">
            {held.length > 0 ? <Trans>When do you meet next?</Trans> : <Trans>When do you meet first?</Trans>}
          </p>
          <div className="no-print">
            <PlanForm
              command="session/schedule"
              start={usual}
              send={t`Choose this day`}
              sending={t`Choosing…`}
              onDone={close}
            />
          </div>
          <PaperLines lines={1} />
        </>
      )}
      {open === 'record' ? (
        <div className="no-print">
          <h3 className="mb-2 text-15">
            <Trans>A session that was held without a plan</Trans>
          </h3>
          <HeldForm
            command="session/record-held"
            start={logs ? { ...usual, day: today } : usual}
            send={t`Record it`}
            sending={t`Recording…`}
            onDone={close}
            onClose={close}
          />
        </div>
      ) : (
        <p className="no-print">
          <button
            type="button"
            className="underlined min-h-6 cursor-pointer phone:min-h-11"
            onClick={() => setOpen('record')}
          >
            <Trans>Record one that was held without a plan</Trans>
          </button>
        </p>
      )}
    </div>
  );
};
