import { Trans } from '@lingui/react/macro';
import { useReadOnly } from '../../pair/read-only.ts';
import { ViewSwitch } from '../../pair/view-switch.tsx';
import { PlaceForm } from './on-a-press.ts';

/** Nobody has placed themselves yet: the question is the form. */
export const Begin = () => {
  const readOnly = useReadOnly();
  return (
    <section className="score gap-y-3 py-6" aria-labelledby="practitioner-begin">
      <div className="pr-6">
        <h1 id="practitioner-begin" className="text-15 font-semibold">
          <Trans>Practitioner</Trans>
        </h1>
        <p className="text-13 text-ink-3">
          <Trans>
            Seven ways of growing, a line for each. You place yourself when you like, in words or from 0 to
            10; the other answers. Nothing is added up.
          </Trans>
        </p>
      </div>
      <div className="max-w-md min-w-0">
        {readOnly ? (
          <p className="text-20">
            <Trans>Neither of us has placed themselves.</Trans>
          </p>
        ) : (
          <>
            <p className="mb-5 text-24 italic">
              <Trans>Which of these is moving in you just now?</Trans>
            </p>
            <PlaceForm />
          </>
        )}
      </div>
      <div className="score-end">
        <ViewSwitch of="goals" />
      </div>
    </section>
  );
};
