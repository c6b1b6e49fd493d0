import type { AllianceDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Begin as BeginWith } from '../../pair/begin.tsx';
import { usePair } from '../../pair/pair.tsx';
import { ViewSwitch } from '../../pair/view-switch.tsx';
import { STATEMENTS } from './instrument.ts';
import { OpenForm } from './open-form.tsx';
import { OpenPulses } from './open-pulses.tsx';
import { distanceQuestion } from './question.ts';
import { withoutPulse } from './reading.ts';
import { takeaway } from './takeaway.ts';

/** No pulse is open to both yet: what it is, and the way to a first one. */
export const Begin = ({ document }: { readonly document: AllianceDocument }) => {
  const { firstName } = usePair();
  const possible = document.open.length === 0 && withoutPulse(document).length > 0;
  return (
    <>
      <BeginWith
        title={t`Alliance and agency`}
        about={t`Each answers for themselves, blind. Two lines, and the distance between them; never an average.`}
        question={distanceQuestion([], firstName)}
        otherwise={takeaway(document, firstName)}
        end={<ViewSwitch of="alliance" />}
      >
        {possible && <OpenForm document={document} leave={false} />}
        {document.sessions.length === 0 && (
          <p className="mt-3 text-ink-2">
            <Trans>After your first session you can each answer eight statements.</Trans>
          </p>
        )}
      </BeginWith>
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
