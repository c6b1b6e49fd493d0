import type { AllianceDocument, OpenPulse } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useCommand } from '../../pair/command.ts';
import { usePair } from '../../pair/pair.tsx';
import { useReadOnly } from '../../pair/read-only.ts';
import { Button } from '../../kit/button.tsx';
import { fetched } from '../../kit/fetched.tsx';
import { Covered } from '../../kit/covered.tsx';
import { Panel, PanelButton, usePanels } from '../../kit/panel.tsx';
import { Named } from '../../pair/person.tsx';
import { Refusal } from '../../pair/refusal.tsx';
import { dayNear } from '../../words/days-in-words.ts';
import { STATEMENTS } from './instrument.ts';
import { PULSE_PROBLEMS } from './problems.ts';

/** Fetched when it is opened: the screen is drawn without it. */
const AnswerForm = fetched(() => import('./answer-form.tsx'), 'AnswerForm');

/** Pulses that wait for one of the two, or for both. */
export const OpenPulses = ({ document }: { readonly document: AllianceDocument }) => {
  const { viewer } = usePair();
  const readOnly = useReadOnly();
  if (document.open.length === 0) return null;
  return (
    <section aria-label={t`Open pulses`} className="border-y border-rule">
      {document.open.map((pulse) =>
        readOnly ? (
          <WasOpen key={pulse.pulseId} pulse={pulse} />
        ) : pulse.sealedBy.includes(viewer) ? (
          <Waiting key={pulse.pulseId} pulse={pulse} />
        ) : (
          <AskedPulse key={pulse.pulseId} pulse={pulse} />
        ),
      )}
    </section>
  );
};

const Margin = ({ pulse, title }: { readonly pulse: OpenPulse; readonly title: string }) => {
  const { day } = usePair();
  return (
    <div className="pr-6">
      <h2 className="text-15 font-semibold">{title}</h2>
      <p className="text-13 text-ink-3">
        <Trans>
          session {pulse.session}, {dayNear(pulse.on, day)}
        </Trans>
      </p>
    </div>
  );
};

/** The viewer hasn't answered yet. That the other has is said; never what. */
const AskedPulse = ({ pulse }: { readonly pulse: OpenPulse }) => {
  const { other } = usePair();
  const id = `answer-${pulse.pulseId}`;
  return (
    <>
      <div className="score gap-y-2 py-4">
        <Margin pulse={pulse} title={t`A pulse is open`} />
        <p className="max-w-2xl">
          <Trans>Eight statements of our work and six of your own say, two minutes.</Trans>{' '}
          {pulse.sealedBy.includes(other) ? (
            <Trans>
              <Named whose={other} /> has sealed; both open once you have.
            </Trans>
          ) : (
            <Trans>Neither of you has answered yet; both open once both are in.</Trans>
          )}
        </p>
        <div className="score-end no-print">
          <PanelButton id={id} kind="primary">
            <Trans>Answer it</Trans>
          </PanelButton>
        </div>
      </div>
      <Panel
        id={id}
        heading={t`Your answers`}
        note={
          <>
            <Trans>For yourself, and from your side.</Trans>{' '}
            <Trans>
              <Named whose={other} /> sees that you have sealed, and nothing of what, until both have.
            </Trans>
          </>
        }
      >
        <AnswerForm pulse={pulse} />
      </Panel>
    </>
  );
};

/** The viewer's answers are sealed and wait for the other's. */
const Waiting = ({ pulse }: { readonly pulse: OpenPulse }) => {
  const { other } = usePair();
  const { done } = usePanels();
  const takeBack = useCommand('pulse/{id}/take-back', { id: pulse.pulseId });
  return (
    <div className="score gap-y-2 py-4">
      <Margin pulse={pulse} title={t`Your answers are sealed`} />
      <div className="grid max-w-2xl gap-2">
        <p>
          <Trans>
            They wait for <Named whose={other} />, who sees that you have sealed, and nothing more. Both open
            together.
          </Trans>
        </p>
        {pulse.mine && (
          <details className="text-13 text-ink-2">
            <summary className="underlined w-fit cursor-pointer py-1 text-15 text-ink phone:min-h-11 phone:py-2.5">
              <Trans>Read what you sealed</Trans>
            </summary>
            <ul className="mt-1 grid grid-cols-2 gap-x-8 phone:grid-cols-1">
              {STATEMENTS.map((statement, i) => (
                <li key={statement} className="flex justify-between border-b border-rule py-1">
                  {statement}
                  <b>
                    <Covered width="short">{pulse.mine?.alliance[i]}</Covered>
                  </b>
                </li>
              ))}
            </ul>
          </details>
        )}
        <Refusal error={takeBack.error} sentences={PULSE_PROBLEMS} />
      </div>
      <div className="score-end no-print">
        <Button
          busy={takeBack.isPending && t`Taking them back…`}
          onClick={() =>
            takeBack.mutate(
              { body: {} },
              { onSuccess: () => done(t`Taken back. Nobody has read them; you can answer anew.`) },
            )
          }
        >
          <Trans>Take them back</Trans>
        </Button>
      </div>
    </div>
  );
};

const WasOpen = ({ pulse }: { readonly pulse: OpenPulse }) => (
  <div className="score gap-y-2 py-4">
    <Margin pulse={pulse} title={t`A pulse was open`} />
    <p className="text-ink-2">
      {pulse.sealedBy.length === 0
        ? t`Neither had answered by this day.`
        : t`One of the two had answered by this day; what, was still sealed.`}
    </p>
  </div>
);
