import type { ProposedEnding } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { dayAt, timeOf } from '../../device/clock.ts';
import { useCommand } from '../command.ts';
import { usePair } from '../pair.tsx';
import { usePassed } from '../../device/passed.ts';
import { useReadOnly } from '../read-only.ts';
import { Button } from '../../kit/button.tsx';
import { CoveredLines } from '../../kit/covered.tsx';
import { Person, PERSON_BORDER } from '../person.tsx';
import { Refusal } from '../refusal.tsx';
import { dayNear } from '../../words/days-in-words.ts';
import { AnswerEndingForm } from './answer-ending-form.tsx';
import { ENDING_PROBLEMS } from './problems.ts';
import { WHAT, type Of } from './what-ends.ts';

interface EndingAskedProps {
  readonly of: Of;
  readonly ending: ProposedEnding;
  /** The way to the end itself, once it is open. */
  readonly onEnd: () => void;
}

/** An ending that one of us proposed: what was said, and what each can do now. */
export const EndingAsked = ({ of, ending, onEnd }: EndingAskedProps) => {
  const { viewer, day } = usePair();
  const readOnly = useReadOnly();
  const { by, on, reason, closingReviewDue, answer } = ending;
  const mine = by === viewer;
  return (
    <section
      id={`ending-${of}`}
      aria-label={t`An ending of ${WHAT[of]} was proposed`}
      className={`border-l-2 pl-4 ${PERSON_BORDER[by]}`}
    >
      <h2 className="text-15">
        <Person whose={by} you={t`You`} />{' '}
        <span className="font-normal">
          <Trans>proposed to end {WHAT[of]}</Trans>
        </span>{' '}
        <span className="font-normal text-ink-3">{dayNear(on, day)}</span>
      </h2>
      {reason && (
        <p className="mt-1.5 max-w-2xl whitespace-pre-line">
          <CoveredLines lines={2}>{reason}</CoveredLines>
        </p>
      )}
      {closingReviewDue && (
        <p className="mt-1.5 text-13 text-ink-2">
          <Trans>A day to look back together: {dayNear(closingReviewDue, day)}.</Trans>
        </p>
      )}
      {answer && (
        <div className={`mt-3 border-l-2 pl-3 ${PERSON_BORDER[answer.by]}`}>
          <p className="text-13">
            <Person whose={answer.by} you={t`You`} /> {answer.agrees ? t`agreed` : t`answered`}{' '}
            <span className="text-ink-3">{dayNear(answer.on, day)}</span>
          </p>
          {answer.words && (
            <p className="whitespace-pre-line">
              <CoveredLines lines={2}>{answer.words}</CoveredLines>
            </p>
          )}
        </div>
      )}
      {!readOnly && (
        <div className="no-print mt-4 space-y-3">
          {!mine && !answer?.agrees && <AnswerEndingForm of={of} again={answer !== undefined} />}
          <p className="flex flex-wrap items-center gap-x-3 gap-y-2">
            <EndIt ending={ending} of={of} onEnd={onEnd} />
            {mine && !answer && <TakeBack of={of} />}
          </p>
        </div>
      )}
    </section>
  );
};

const EndIt = ({ ending: { mayEndFrom, answer }, of, onEnd }: EndingAskedProps) =>
  answer?.agrees === true || mayEndFrom === undefined ? (
    <BringIt of={of} onEnd={onEnd} />
  ) : (
    <OnceOpen of={of} onEnd={onEnd} mayEndFrom={mayEndFrom} />
  );

const BringIt = ({ of, onEnd }: Pick<EndingAskedProps, 'of' | 'onEnd'>) => (
  <Button onClick={onEnd}>
    <Trans>Bring {WHAT[of]} to an end…</Trans>
  </Button>
);

/** The day that the other has to answer in may go by while the page is open. */
const OnceOpen = ({
  mayEndFrom,
  ...end
}: Pick<EndingAskedProps, 'of' | 'onEnd'> & { readonly mayEndFrom: string }) => {
  const { today } = usePair();
  const passed = usePassed(mayEndFrom);
  // The sample lives on a day of its own, which a device's clock is long past.
  if (passed && dayAt(mayEndFrom) <= today) return <BringIt {...end} />;
  const from = dayAt(mayEndFrom);
  const time = timeOf(mayEndFrom);
  const when = from === today ? t`today at ${time}` : t`${dayNear(from, today)} at ${time}`;
  return (
    <span className="text-13 text-ink-3">
      <Trans>Either of you can end it once both agree, and from {when} on in any case.</Trans>
    </span>
  );
};

const TakeBack = ({ of }: { readonly of: Of }) => {
  const withdraw = useCommand(`${of}/withdraw-ending`);
  return (
    <>
      <Button busy={withdraw.isPending && t`Taking it back…`} onClick={() => withdraw.mutate({ body: {} })}>
        <Trans>Take it back</Trans>
      </Button>
      <Refusal error={withdraw.error} sentences={ENDING_PROBLEMS} />
    </>
  );
};
