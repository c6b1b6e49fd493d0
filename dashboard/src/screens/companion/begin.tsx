import type { CompanionDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Panel, PanelButton } from '../../kit/panel.tsx';
import { Begin as BeginWith } from '../../pair/begin.tsx';
import { usePair } from '../../pair/pair.tsx';
import { useReadOnly } from '../../pair/read-only.ts';
import { ViewSwitch } from '../../pair/view-switch.tsx';
import { ObserveForm, ShareForm } from './on-a-press.ts';
import { useAsked } from './sentences.ts';

/** Nothing has been laid down. */
export const Begin = ({ document }: { readonly document: CompanionDocument }) => {
  const { viewer } = usePair();
  const readOnly = useReadOnly();
  const asked = useAsked();
  const alsoObserves = !readOnly && viewer === 'supervisor';
  return (
    <>
      <BeginWith
        title={t`Companion`}
        about={t`A supervisor learns as well: here they lay down an error, a question or an exploration of their own, and each says what they learn from the other.`}
        question={asked(viewer)}
        otherwise={t`Nothing has been laid down here.`}
        end={
          <>
            <ViewSwitch of="alliance" />
            {alsoObserves && (
              <div className="mt-3">
                <PanelButton id="observe">
                  <Trans>Say what you learn from the other</Trans>
                </PanelButton>
              </div>
            )}
          </>
        }
      >
        {viewer === 'supervisor' ? <ShareForm document={document} /> : <ObserveForm />}
      </BeginWith>
      {alsoObserves && (
        <Panel id="observe" heading={t`Learned from each other`} note={t`The other reads it at once.`}>
          <ObserveForm />
        </Panel>
      )}
    </>
  );
};
