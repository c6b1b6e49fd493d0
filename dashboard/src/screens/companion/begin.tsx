import type { CompanionDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Panel, PanelButton } from '../../kit/panel.tsx';
import { usePair } from '../../pair/pair.tsx';
import { useReadOnly } from '../../pair/read-only.ts';
import { ViewSwitch } from '../../pair/view-switch.tsx';
import { ObserveForm, ShareForm } from './on-a-press.ts';
import { useAsked } from './sentences.ts';

/** Nothing has been laid down: the question is the form. */
export const Begin = ({ document }: { readonly document: CompanionDocument }) => {
  const { viewer } = usePair();
  const readOnly = useReadOnly();
  const asked = useAsked();
  return (
    <>
      <section className="score gap-y-3 py-6" aria-labelledby="companion-begin">
        <div className="pr-6">
          <h1 id="companion-begin" className="text-15 font-semibold">
            <Trans>Companion</Trans>
          </h1>
          <p className="text-13 text-ink-3">
            <Trans>
              A supervisor learns as well: here they lay down an error, a question or an exploration of their
              own, and each says what they learn from the other.
            </Trans>
          </p>
        </div>
        <div className="max-w-2xl min-w-0">
          {readOnly ? (
            <p className="text-20">
              <Trans>Nothing has been laid down here.</Trans>
            </p>
          ) : (
            <>
              <p className="mb-5 text-24 italic">{asked(viewer)}</p>
              {viewer === 'supervisor' ? <ShareForm document={document} /> : <ObserveForm />}
            </>
          )}
        </div>
        <div className="score-end">
          <ViewSwitch of="alliance" />
          {!readOnly && viewer === 'supervisor' && (
            <div className="mt-3">
              <PanelButton id="observe">
                <Trans>Say what you learn from the other</Trans>
              </PanelButton>
            </div>
          )}
        </div>
      </section>
      {!readOnly && viewer === 'supervisor' && (
        <Panel id="observe" heading={t`Learned from each other`} note={t`The other reads it at once.`}>
          <ObserveForm />
        </Panel>
      )}
    </>
  );
};
