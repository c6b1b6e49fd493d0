import type {
  Meeting,
  SessionCorrection,
  SessionDocument,
  SessionErrorStep,
} from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useCommand } from '../../pair/command.ts';
import { dayAt, timeOf } from '../../device/clock.ts';
import { usePair } from '../../pair/pair.tsx';
import { Button } from '../../kit/button.tsx';
import { Covered, CoveredLines } from '../../kit/covered.tsx';
import { Person } from '../../pair/person.tsx';
import { Refusal } from '../../pair/refusal.tsx';
import { dayBeside, dayNear } from '../../words/days-in-words.ts';
import { REVIEW_PROBLEMS } from './problems.ts';
import { howHeld } from '../../pair/how-held.ts';

/** What was recorded before and what counts since, each with who said so; the latest can be put back. */
export const WhatWasCorrected = ({ document }: { readonly document: SessionDocument }) => {
  const { corrections, errors, session } = document;
  if (corrections.length === 0 && errors.length === 0) return null;
  const steps = [
    ...corrections.map((correction) => ({ on: correction.on, correction })),
    ...errors.map((error) => ({ on: error.on, error })),
  ].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const latest = corrections.at(-1);
  return (
    <section aria-labelledby="corrected" className="score mt-6 gap-y-1 print:mt-0 print:pb-2">
      <h2 id="corrected" className="text-15">
        <Trans>What was put right</Trans>
      </h2>
      <ol className="min-w-0 max-w-2xl space-y-2">
        {steps.map((step, i) =>
          // The same may be put right, put back and put right again on one day; the steps only grow.
          // oxlint-disable react/no-array-index-key
          'correction' in step ? (
            <Corrected
              key={`${step.on} ${i}`}
              correction={step.correction}
              sessionId={session.sessionId}
              undo={step.correction === latest && session.state === 'held'}
            />
          ) : (
            <Erred key={`${step.on} ${i}`} step={step.error} />
          ),
        )}
      </ol>
    </section>
  );
};

const InWords = ({ meeting, day }: { readonly meeting: Meeting; readonly day: string }) => (
  <Covered width="long">{`${dayBeside(dayAt(meeting.at), day)}, ${timeOf(meeting.at)}, ${howHeld(meeting)}`}</Covered>
);

const Corrected = ({
  correction: { by, on, before, after, why },
  sessionId,
  undo,
}: {
  readonly correction: SessionCorrection;
  readonly sessionId: string;
  readonly undo: boolean;
}) => {
  const { day, earlier, partnership } = usePair();
  const correct = useCommand('session/{id}/correct', { id: sessionId });
  return (
    <li>
      <p>
        <del className="text-ink-3">
          <InWords meeting={before} day={day} />
        </del>{' '}
        <ins className="no-underline">
          <InWords meeting={after} day={day} />
        </ins>
      </p>
      <p className="text-13 text-ink-3">
        <Trans>
          corrected by <Person whose={by} /> on {dayNear(on, day)}
          {why && (
            <>
              {': '}
              <CoveredLines>{why}</CoveredLines>
            </>
          )}
        </Trans>
      </p>
      {undo && !earlier && !partnership.endedOn && (
        <div className="no-print mt-1 space-y-2">
          <Button
            kind="link"
            busy={correct.isPending && t`Putting it back…`}
            onClick={() =>
              correct.mutate({ body: { heldAt: before.at, minutes: before.minutes, mode: before.mode } })
            }
          >
            <Trans>Put it back</Trans>
          </Button>
          <Refusal error={correct.error} sentences={REVIEW_PROBLEMS} />
        </div>
      )}
    </li>
  );
};

const Erred = ({ step: { by, on, is, why } }: { readonly step: SessionErrorStep }) => {
  const { day } = usePair();
  return (
    <li>
      <p>{is === 'in-error' ? t`Recorded in error` : t`Put back`}</p>
      <p className="text-13 text-ink-3">
        <Trans>
          said <Person whose={by} /> on {dayNear(on, day)}
          {why && (
            <>
              {': '}
              <CoveredLines>{why}</CoveredLines>
            </>
          )}
        </Trans>
      </p>
    </li>
  );
};
