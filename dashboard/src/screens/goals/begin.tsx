import type { GoalsDocument } from '@alliance/api-client/generated/api';
import { Trans } from '@lingui/react/macro';
import { usePair } from '../../pair/pair.tsx';
import { useReadOnly } from '../../pair/read-only.ts';
import { ViewSwitch } from '../../pair/view-switch.tsx';
import { ArticulateForm } from './on-a-press.ts';
import { FIRST_QUESTION } from './question.ts';
import { takeaway } from './takeaway.ts';

/** No goal is in words yet: the question is the form. */
export const Begin = ({ document }: { readonly document: GoalsDocument }) => {
  const { firstName } = usePair();
  const readOnly = useReadOnly();
  return (
    <section className="score gap-y-3 py-6" aria-labelledby="goals-begin">
      <div className="pr-6">
        <h1 id="goals-begin" className="text-15 font-semibold">
          <Trans>Learning goals</Trans>
        </h1>
        <p className="text-13 text-ink-3">
          <Trans>
            Each of you says, after a session, where you see a goal on five levels that you described
            beforehand. Every wording is kept.
          </Trans>
        </p>
      </div>
      <div className="max-w-2xl min-w-0">
        {readOnly ? (
          <p className="text-20">{takeaway(document, firstName)}</p>
        ) : (
          <>
            <p className="mb-5 text-24 italic">{FIRST_QUESTION}</p>
            <ArticulateForm document={document} leave={false} />
          </>
        )}
      </div>
      <div className="score-end">
        <ViewSwitch of="goals" />
      </div>
    </section>
  );
};
