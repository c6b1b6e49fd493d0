import { Trans } from '@lingui/react/macro';
import { useReadOnly } from '../../pair/read-only.ts';
import { ViewSwitch } from '../../pair/view-switch.tsx';
import { NameForm } from './on-a-press.ts';
import { question } from './question.ts';
import { takeaway } from './takeaway.ts';

/** Nothing has a name yet: the question is the form. */
export const Begin = () => {
  const readOnly = useReadOnly();
  return (
    <section className="score gap-y-3 py-6" aria-labelledby="themes-begin">
      <div className="pr-6">
        <h1 id="themes-begin" className="text-15 font-semibold">
          <Trans>Themes</Trans>
        </h1>
        <p className="text-13 text-ink-3">
          <Trans>
            A theme is a concern that comes up more than once. Either of you names it; how deep it went in a
            session is agreed by both.
          </Trans>
        </p>
      </div>
      <div className="max-w-2xl min-w-0">
        {readOnly ? (
          <p className="text-20">{takeaway([])}</p>
        ) : (
          <>
            <p className="mb-5 text-24 italic">{question([])}</p>
            <NameForm leave={false} />
            <p className="mt-4 text-13 text-ink-3">
              <Trans>None is needed today: a theme gets its name when it comes up.</Trans>
            </p>
          </>
        )}
      </div>
      <div className="score-end">
        <ViewSwitch of="themes" />
      </div>
    </section>
  );
};
