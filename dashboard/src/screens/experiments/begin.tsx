import type { ExperimentsDocument } from '@alliance/api-client/generated/api';
import { Trans } from '@lingui/react/macro';
import { usePair } from '../../pair/pair.tsx';
import { useReadOnly } from '../../pair/read-only.ts';
import { ViewSwitch } from '../../pair/view-switch.tsx';
import { ProposeForm } from './on-a-press.ts';
import { question } from './sentences.ts';

/** Nothing has been tried yet: the question is the form. */
export const Begin = ({ document }: { readonly document: ExperimentsDocument }) => {
  const { partnership } = usePair();
  const readOnly = useReadOnly();
  return (
    <section className="score gap-y-3 py-6" aria-labelledby="experiments-begin">
      <div className="pr-6">
        <h1 id="experiments-begin" className="text-15 font-semibold">
          <Trans>Experiments</Trans>
        </h1>
        <p className="text-13 text-ink-3">
          <Trans>
            Something unfamiliar, tried for size by either of you. It can be kept, adapted or dropped.
          </Trans>
        </p>
      </div>
      <div className="max-w-2xl min-w-0">
        {readOnly ? (
          <p className="text-20">
            <Trans>We have not tried anything for size.</Trans>
          </p>
        ) : (
          <>
            <p className="mb-5 text-24 italic">{question(partnership.planned)}</p>
            <ProposeForm document={document} />
          </>
        )}
      </div>
      <div className="score-end">
        <ViewSwitch of="themes" />
      </div>
    </section>
  );
};
