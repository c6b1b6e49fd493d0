import type { Moment, NotKnowingDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { CoveredLines } from '../../kit/covered.tsx';
import { Panel, PanelButton } from '../../kit/panel.tsx';
import { AvoidForm } from '../../pair/avoid-form.tsx';
import { KeepForMyself } from '../../pair/keep-question.tsx';
import { usePair } from '../../pair/pair.tsx';
import { useReadOnly } from '../../pair/read-only.ts';
import { dayNear } from '../../words/days-in-words.ts';
import { Avoided } from './avoided.tsx';
import { CorrectForm } from './note-form.tsx';
import { Press } from './press.tsx';
import { panelOf } from './reading.ts';
import { KIND } from './sentences.ts';
import { ShareForm } from './share-form.tsx';

/** Asked of a moment that is held. */
const WAITING = t`What might be lost, or kept safe, by waiting?`;

interface MomentPanelsProps {
  readonly moment: Moment;
  readonly document: NotKnowingDocument;
}

/** A moment that is open: what I wrote, what the other got of it, and what can be done. */
export const MomentPanels = ({ moment, document }: MomentPanelsProps) => {
  const { day } = usePair();
  const readOnly = useReadOnly();
  const { momentId, kind, noticedOn, text, before, avoided, shared, is } = moment;
  return (
    <>
      <Panel
        id={panelOf(moment)}
        heading={t`What you wrote`}
        note={
          <Trans>
            {KIND[kind]}, noticed {dayNear(noticedOn, day)}
          </Trans>
        }
        end={
          !readOnly && (
            <div className="flex flex-wrap gap-x-5 wide:grid wide:justify-items-start">
              <PanelButton id={`correct-${momentId}`}>
                <Trans>Put it right</Trans>
              </PanelButton>
              {is === 'held' && (
                <PanelButton id={`avoid-${momentId}`}>
                  <Trans>I keep from bringing it</Trans>
                </PanelButton>
              )}
            </div>
          )
        }
      >
        <p dir="auto" className="text-20 whitespace-pre-wrap">
          <CoveredLines lines={2}>{text}</CoveredLines>
        </p>
        {before.map((was) => (
          <p key={was.at} dir="auto" className="mt-1 text-13 text-ink-3">
            <CoveredLines>{t`Before: ${was.text}`}</CoveredLines>
          </p>
        ))}
        <Avoided avoided={avoided} />
        {shared && is === 'shared' && (
          <p dir="auto" className="mt-3 border-l-2 border-rule-2 pl-3 text-15">
            <CoveredLines>{t`On the agenda: ${shared.text}`}</CoveredLines>
          </p>
        )}
        {!readOnly && (
          <div className="mt-5 grid gap-5">
            {is === 'held' && <ShareForm moment={moment} document={document} />}
            {is === 'held' && (
              <div>
                <Press moment={moment} does="let-go" />
                <p className="mt-2 text-15 text-ink-2 italic">
                  <Trans>All three are fine.</Trans> {WAITING}{' '}
                  <KeepForMyself text={WAITING} page="not-knowing" />
                </p>
              </div>
            )}
            {is === 'let-go' && <Press moment={moment} does="take-up" />}
            {is === 'shared' && isStillPlanned(document, shared?.sessionId) && (
              <Press moment={moment} does="take-back" />
            )}
          </div>
        )}
      </Panel>
      {!readOnly && (
        <Panel
          id={`correct-${momentId}`}
          heading={t`Put it right`}
          note={t`What the other has read stays as it is.`}
        >
          <CorrectForm moment={moment} />
        </Panel>
      )}
      {!readOnly && is === 'held' && (
        <Panel
          id={`avoid-${momentId}`}
          heading={t`I keep from bringing it`}
          note={t`You alone see it; it never crosses, even if you share the moment.`}
        >
          <AvoidForm momentId={momentId} />
        </Panel>
      )}
    </>
  );
};

const isStillPlanned = ({ pair }: NotKnowingDocument, sessionId: string | undefined): boolean =>
  pair?.planned.some((each) => each.sessionId === sessionId) ?? false;
