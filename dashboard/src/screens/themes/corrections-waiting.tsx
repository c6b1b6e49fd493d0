import type { ThemesDocument, TouchCorrection } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useCommand } from '../../pair/command.ts';
import { usePair } from '../../pair/pair.tsx';
import { Button } from '../../kit/button.tsx';
import { CoveredLines } from '../../kit/covered.tsx';
import { Panel, PanelButton, usePanels } from '../../kit/panel.tsx';
import { Named } from '../../pair/person.tsx';
import { Refusal } from '../../pair/refusal.tsx';
import { dayNear } from '../../words/days-in-words.ts';
import { CorrectTouch } from './on-a-press.ts';
import { differences, readingInWords } from './correcting.ts';
import { THEME_PROBLEMS } from './problems.ts';
import { quoted } from '../../words/quoted.ts';

interface WaitingCorrectionProps {
  readonly correction: TouchCorrection;
  readonly document: ThemesDocument;
}

const panelOf = ({ correctionId }: TouchCorrection): string => `correction-${correctionId}`;

/** One of the two would put right how a theme came up; both see what is agreed and what would be. */
export const WaitingCorrection = ({ correction, document }: WaitingCorrectionProps) => {
  const { firstName, day, viewer } = usePair();
  const { done } = usePanels();
  const { themeId, sessionId, session, correctionId, instead, by, now, why } = correction;
  const agree = useCommand(instead ? 'themes/agree-correction' : 'themes/agree-retraction');
  const drop = useCommand('themes/drop-offer');
  const mine = by === viewer;
  const label = document.themes.find((theme) => theme.themeId === themeId)?.label ?? '';
  const said = instead
    ? t`${firstName(by)} would put right how ${label} came up.`
    : t`${firstName(by)} says that ${label} did not come up after all.`;
  const error = agree.error ?? drop.error;
  return (
    <>
      <div className="score gap-y-2 py-4">
        <div className="pr-6">
          <h2 className="text-15 font-semibold">
            {mine ? (
              <>
                <Trans>
                  Waiting for <Named whose={viewer === 'coach' ? 'supervisor' : 'coach'} />
                </Trans>
              </>
            ) : (
              t`Your word is awaited`
            )}
          </h2>
          <p className="text-13 text-ink-3">
            <Trans>
              session {session}, {dayNear(correction.on, day)}
            </Trans>
          </p>
        </div>
        <div>
          <CoveredLines lines={3}>
            {said}
            {why && <span className="mt-1 block text-ink-2">{quoted(why)}</span>}
            {instead ? (
              differences(correction, firstName).map((line) => (
                <span key={line} className="mt-1 block">
                  {line}
                </span>
              ))
            ) : (
              <span className="mt-1 block text-ink-2">
                <Trans>As agreed: {readingInWords(now, firstName)}.</Trans>
              </span>
            )}
          </CoveredLines>
          <Refusal error={error} sentences={THEME_PROBLEMS} />
        </div>
        <div className="score-end no-print flex flex-wrap content-start gap-2">
          {!mine && (
            <>
              <Button
                kind="primary"
                busy={agree.isPending && t`Agreeing…`}
                onClick={() =>
                  agree.mutate(
                    { body: { themeId, sessionId, correctionId } },
                    {
                      onSuccess: () =>
                        done(t`Put right for session ${session}. What it was stays beside it.`),
                    },
                  )
                }
              >
                <Trans>So it was</Trans>
              </Button>
              <PanelButton id={panelOf(correction)} kind="secondary">
                <Trans>I saw it otherwise</Trans>
              </PanelButton>
            </>
          )}
          <Button
            kind="link"
            busy={drop.isPending && t`A moment…`}
            onClick={() =>
              drop.mutate(
                { body: { themeId, sessionId } },
                { onSuccess: () => done(t`Session ${session} stays as you agreed it.`) },
              )
            }
          >
            {mine ? t`Take it back` : t`Leave it as it is`}
          </Button>
        </div>
      </div>
      {!mine && (
        <Panel id={panelOf(correction)} heading={t`How you saw it`} note={t`Session ${session}.`}>
          <CorrectTouch themeId={themeId} touch={correction} begun={instead ?? now} />
        </Panel>
      )}
    </>
  );
};
