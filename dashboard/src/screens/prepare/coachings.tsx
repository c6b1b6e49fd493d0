import type { CoachingLookedBackOn } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Covered, CoveredLines } from '../../kit/covered.tsx';
import { Panel, PanelButton, usePanelOpener } from '../../kit/panel.tsx';
import { usePair } from '../../pair/pair.tsx';
import { dayNearWithWeekday } from '../../words/days-in-words.ts';
import { CorrectForm, LookBackForm } from './coaching-form.tsx';
import { EyesDrawn, eyesInWords } from './eyes.tsx';
import { usePrepared } from './in-preparation.ts';
import { TakeOut } from './press.tsx';

const COLUMNS = 'grid gap-x-6 gap-y-1 grid-cols-2 phone:grid-cols-1';

/** The coaching sessions that I look back on; where there is none yet, one row stands open. */
export const LookingBack = ({ canWrite }: { readonly canWrite: boolean }) => {
  const { preparation } = usePrepared();
  const coachings = preparation?.coachings ?? [];
  if (coachings.length === 0)
    return canWrite ? (
      <div className="max-w-2xl py-3">
        <p className="mb-4 text-17 text-ink-2 italic">
          <Trans>One surprising moment is enough.</Trans>
        </p>
        <LookBackForm leave={false} />
      </div>
    ) : (
      <p className="py-3 text-15 text-ink-2">
        <Trans>Nothing was looked back on.</Trans>
      </p>
    );
  return (
    <>
      <div className={`${COLUMNS} pb-1.5 phone:hidden`} aria-hidden="true">
        <p className="text-13 text-ink-3">{t`went well`}</p>
        <p className="text-13 text-ink-3">{t`went less well`}</p>
      </div>
      <ul>
        {coachings.map((coaching) => (
          <Coaching key={coaching.coachingId} coaching={coaching} canWrite={canWrite} />
        ))}
      </ul>
      {canWrite && (
        <div className="no-print py-3">
          <div className="flex flex-wrap items-center gap-x-6">
            <PanelButton id="another">{t`Another session`}</PanelButton>
            <p className="text-15 text-ink-3 italic">
              <Trans>One surprising moment is enough.</Trans>
            </p>
          </div>
          <Panel within id="another" heading={t`Another session`} note={t`You alone read it.`}>
            <LookBackForm />
          </Panel>
        </div>
      )}
    </>
  );
};

const Coaching = ({
  coaching,
  canWrite,
}: {
  readonly coaching: CoachingLookedBackOn;
  readonly canWrite: boolean;
}) => {
  const { day } = usePair();
  const { coachingId, clientAlias, coachedOn, wentWell, less, eyes, before } = coaching;
  const opener = usePanelOpener(`coaching-${coachingId}`);
  const name = <Covered within>{clientAlias}</Covered>;
  return (
    <li className="kept-whole border-t border-rule py-2.5 wide:-ml-(--label) wide:grid wide:grid-cols-[var(--label)_minmax(0,1fr)]">
      <div className="wide:pr-4">
        <p className="text-15">
          {canWrite ? (
            <button type="button" {...opener} className="underlined cursor-pointer font-semibold">
              {name} <span className="sr-only">{t`put right what you looked back on`}</span>
            </button>
          ) : (
            <b className="font-semibold">{name}</b>
          )}{' '}
          <span className="text-13 text-ink-3">
            <Covered within>{dayNearWithWeekday(coachedOn, day)}</Covered>
          </span>
        </p>
        {eyes.length > 0 && (
          <p className="text-13 text-ink-2">
            <Covered>
              <EyesDrawn eyes={eyes} />
              {eyesInWords(eyes)}
            </Covered>
          </p>
        )}
      </div>
      <div className={COLUMNS}>
        <Said label={t`Went well`} words={wentWell} />
        <Said label={t`Went less well`} words={less} />
      </div>
      <div className="wide:col-start-2">
        <Panel within id={`coaching-${coachingId}`} heading={t`Put it right`} note={t`You alone read it.`}>
          <div className="grid gap-5">
            <CorrectForm coaching={coaching} />
            <TakeOut coachingId={coachingId} />
            {before.map((was) => (
              <p key={was.at} dir="auto" className="text-13 text-ink-3">
                <CoveredLines>{t`Before: ${[was.clientAlias, was.wentWell, was.less].filter(Boolean).join(' · ')}`}</CoveredLines>
              </p>
            ))}
          </div>
        </Panel>
      </div>
    </li>
  );
};

const Said = ({ label, words }: { readonly label: string; readonly words: string | undefined }) => (
  <div className="text-15">
    <p className={`text-13 text-ink-3 ${words ? 'not-phone:sr-only' : 'sr-only'}`}>{label}</p>
    {words && (
      <p dir="auto" className="whitespace-pre-wrap">
        <CoveredLines lines={2}>{words}</CoveredLines>
      </p>
    )}
  </div>
);
