import type { ImpactDocument } from '@alliance/api-client/generated/api';
import { Trans } from '@lingui/react/macro';
import { useReadOnly } from '../../pair/read-only.ts';
import { TellForm } from './on-a-press.ts';

/** Nothing has been told yet: the question is the form. */
export const Begin = ({ document }: { readonly document: ImpactDocument }) => {
  const readOnly = useReadOnly();
  return (
    <section className="score gap-y-3 py-6" aria-labelledby="impact-begin">
      <div className="pr-6">
        <h1 id="impact-begin" className="text-15 font-semibold">
          <Trans>Impact</Trans>
        </h1>
        <p className="text-13 text-ink-3">
          <Trans>
            What our learning changed in practice, for a client, in the community: told by one of us,
            recognised by the other. Each stands by itself as well.
          </Trans>
        </p>
      </div>
      <div className="max-w-2xl min-w-0">
        {readOnly ? (
          <p className="text-20">
            <Trans>We have not told each other what changed.</Trans>
          </p>
        ) : (
          <>
            <p className="mb-5 text-24 italic">
              <Trans>What did you do differently lately that you would not have done before we met?</Trans>
            </p>
            <TellForm document={document} inPanel={false} />
          </>
        )}
      </div>
    </section>
  );
};
