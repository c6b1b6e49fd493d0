import type { AllianceDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { usePair } from '../../pair/pair.tsx';
import { ViewSwitch } from '../../pair/view-switch.tsx';
import { useReadOnly } from '../../pair/read-only.ts';
import { STATEMENTS } from './instrument.ts';
import { OpenForm } from './open-form.tsx';
import { OpenPulses } from './open-pulses.tsx';
import { distanceQuestion } from './question.ts';
import { withoutPulse } from './reading.ts';
import { takeaway } from './takeaway.ts';

/** No pulse is open to both yet: what it is, and the way to a first one. */
export const Begin = ({ document }: { readonly document: AllianceDocument }) => {
  const { firstName } = usePair();
  const readOnly = useReadOnly();
  const possible = !readOnly && document.open.length === 0 && withoutPulse(document).length > 0;
  return (
    <>
      <section className="score gap-y-3 py-6" aria-labelledby="alliance-begin">
        <div className="pr-6">
          <h1 id="alliance-begin" className="text-15 font-semibold">
            <Trans>Alliance and agency</Trans>
          </h1>
          <p className="text-13 text-ink-3">
            <Trans>
              Each answers for themselves, blind. Two lines, and the distance between them; never an average.
            </Trans>
          </p>
        </div>
        <div className="max-w-2xl min-w-0">
          {readOnly ? (
            <p className="text-20">{takeaway(document, firstName)}</p>
          ) : (
            <p className="text-24 italic">{distanceQuestion([], firstName)}</p>
          )}
          {possible && (
            <div className="mt-5">
              <OpenForm document={document} leave={false} />
            </div>
          )}
          {!readOnly && document.sessions.length === 0 && (
            <p className="mt-3 text-ink-2">
              <Trans>After your first session you can each answer eight statements.</Trans>
            </p>
          )}
        </div>
        <div className="score-end">
          <ViewSwitch of="alliance" />
        </div>
      </section>
      <OpenPulses document={document} />
      <section className="score py-6" aria-label={t`The eight statements`}>
        <p className="pr-6 text-13 text-ink-3">
          <Trans>Eight statements, 0 to 10</Trans>
        </p>
        <ul className="grid max-w-2xl grid-cols-2 gap-x-8 phone:grid-cols-1">
          {STATEMENTS.map((statement) => (
            <li key={statement} className="border-b border-rule py-1.5 text-ink-2">
              {statement}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
};
