import type { CompanionDocument, OwnLearning } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Covered } from '../../kit/covered.tsx';
import { Panel, PanelButton } from '../../kit/panel.tsx';
import { usePair } from '../../pair/pair.tsx';
import { useReadOnly } from '../../pair/read-only.ts';
import { AnswerForm, ShareForm } from './on-a-press.ts';
import { SaidToIt } from './said-to-it.tsx';
import { broughtInWords, KIND } from './sentences.ts';
import { TakeBack } from './take-back.tsx';

interface SharingPanelProps {
  readonly sharing: OwnLearning;
  readonly document: CompanionDocument;
}

/** What was laid down, how it read before, what was said to it, and what can be done. */
export const SharingPanel = ({ sharing, document }: SharingPanelProps) => {
  const { viewer } = usePair();
  const readOnly = useReadOnly();
  const { sharingId: id, by, kind, to, answers } = sharing;
  const mine = by === viewer;
  return (
    <>
      <Panel
        id={`sharing-${id}`}
        heading={t`What was laid down`}
        note={
          <>
            {KIND[kind]}
            {to && (
              <>
                {', '}
                <Covered width="medium">{t`beside ${broughtInWords(to)}`}</Covered>
              </>
            )}
          </>
        }
        end={
          !readOnly && (
            <div className="flex flex-col items-start gap-2">
              {mine ? (
                <PanelButton id={`sharing-anew-${id}`}>
                  <Trans>Word it anew</Trans>
                </PanelButton>
              ) : (
                <PanelButton id={`sharing-answer-${id}`} kind="secondary">
                  <Trans>Say something to it</Trans>
                </PanelButton>
              )}
            </div>
          )
        }
      >
        <SaidToIt
          sharing={sharing}
          before={sharing.before.map((each) => ({ ...each, did: KIND[each.kind] }))}
          did={KIND[kind]}
        />
        {mine && answers.length === 0 && <TakeBack sharing={sharing} />}
      </Panel>
      {/* One that is unfolded stays, whatever the other says meanwhile: why it is refused is read there. */}
      {!readOnly && (
        <>
          <Panel
            id={`sharing-anew-${id}`}
            heading={t`Word it anew`}
            note={t`How it read before stays, with its day.`}
          >
            <ShareForm document={document} own={sharing} />
          </Panel>
          <Panel
            id={`sharing-answer-${id}`}
            heading={t`Say something to it`}
            note={t`If you like. From then on you both keep it.`}
          >
            <AnswerForm sharingId={id} />
          </Panel>
        </>
      )}
    </>
  );
};
