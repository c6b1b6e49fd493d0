import type { ErrorLine, HangingOn as Hanging } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useCommand } from '../../pair/command.ts';
import { usePair } from '../../pair/pair.tsx';
import { Button } from '../../kit/button.tsx';
import { CoveredLines } from '../../kit/covered.tsx';
import { Person } from '../../pair/person.tsx';
import { Refusal } from '../../pair/refusal.tsx';
import { count } from '../../words/counts.ts';
import { REVIEW_PROBLEMS } from './problems.ts';
import { quoted } from '../../words/quoted.ts';

/** A session that counts nowhere, and the way back. */
export const InError = ({ session }: { readonly session: ErrorLine }) => {
  const { earlier, partnership } = usePair();
  const putBack = useCommand('session/{id}/put-back', { id: session.sessionId });
  if (earlier || partnership.endedOn) return null;
  return (
    <div className="score no-print mt-4">
      <span />
      <div className="max-w-xl space-y-2">
        <Button
          kind="primary"
          busy={putBack.isPending && t`Putting it back…`}
          onClick={() => putBack.mutate({ body: {}, ifMatch: session.revision })}
        >
          <Trans>We did meet: put it back</Trans>
        </Button>
        <Refusal error={putBack.error} sentences={REVIEW_PROBLEMS} />
      </div>
    </div>
  );
};

const WENT = ['', 'named', 'explored', 'reframed', 'tried', 'integrated'] as const;

/** What was recorded in it, to be read; it comes back with the session. */
export const HangingOn = ({ hangsOn: { touches, ratings, pulses } }: { readonly hangsOn: Hanging }) => {
  if (touches.length + ratings.length + pulses === 0) return null;
  return (
    <section aria-labelledby="hangs-on" className="score mt-8 gap-y-1">
      <div className="pr-6">
        <h2 id="hangs-on" className="text-15">
          <Trans>What went with it</Trans>
        </h2>
        <p className="text-13 text-ink-3">
          <Trans>read here, counted nowhere</Trans>
        </p>
      </div>
      <ul className="min-w-0 max-w-2xl space-y-2">
        {touches.map(({ label, depth, words }) => (
          <li key={label}>
            <CoveredLines>
              <Trans>
                {quoted(label)} came up, {WENT[depth]}
              </Trans>
              {words && <span className="text-ink-2">: {words}</span>}
            </CoveredLines>
          </li>
        ))}
        {ratings.map(({ goal, by, level, evidence }, i) => (
          // The same member may have rated a goal twice; both are there, in their order.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${goal} ${by} ${i}`}>
            <CoveredLines>
              <Person whose={by} />{' '}
              <Trans>
                saw {quoted(goal)} at {level > 0 ? `+${level}` : String(level).replace('-', '−')}
              </Trans>
              {evidence && <span className="text-ink-2">: {evidence}</span>}
            </CoveredLines>
          </li>
        ))}
        {pulses > 0 && (
          <li>
            <Trans>
              {plural(pulses, { one: 'one set', other: `${count(pulses)} sets` })} of the eight statements
            </Trans>
          </li>
        )}
      </ul>
    </section>
  );
};
