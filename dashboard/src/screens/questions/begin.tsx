import { Trans } from '@lingui/react/macro';
import { useReadOnly } from '../../pair/read-only.ts';
import { KeepForm } from './keep-form.tsx';

/** None is kept yet: the question is the form. */
export const Begin = () => {
  const readOnly = useReadOnly();
  return (
    <section className="score gap-y-3 py-6" aria-labelledby="questions-begin">
      <div className="pr-6">
        <h1 id="questions-begin" className="text-15 font-semibold">
          <Trans>Questions</Trans>
        </h1>
        <p className="text-13 text-ink-3">
          <Trans>Beyond the easy answers, kept by either of us until one of them finds us.</Trans>
        </p>
      </div>
      <div className="max-w-2xl min-w-0">
        {readOnly ? (
          <p className="text-20">
            <Trans>No question was kept.</Trans>
          </p>
        ) : (
          <>
            <p className="mb-5 text-24 italic">
              <Trans>Which question do we answer too quickly?</Trans>
            </p>
            <KeepForm leave={false} />
          </>
        )}
      </div>
    </section>
  );
};
