import type { RevealedPulse } from '@alliance/api-client/generated/api';
import { Trans } from '@lingui/react/macro';
import { KeepQuestion } from '../../pair/keep-question.tsx';
import { usePair } from '../../pair/pair.tsx';
import { CoveredLines } from '../../kit/covered.tsx';
import { PERSON_TEXT } from '../../pair/person.tsx';
import { monthNear } from '../../words/days-in-words.ts';
import { figure } from '../../words/figures.ts';
import { distanceQuestion } from './question.ts';
import { widestOf } from './reading.ts';
import { shapeInWords } from './sentences.ts';

/** Beside the two lines: each one's latest mean, whether we are high and low on the same, and a question. */
export const DistanceEnd = ({ pulses }: { readonly pulses: readonly RevealedPulse[] }) => {
  const { firstName, day } = usePair();
  const [latest, widest] = [pulses.at(-1), widestOf(pulses)];
  if (!latest || !widest) return null;
  const roles = (['coach', 'supervisor'] as const).toSorted(
    (a, b) => latest.gap.means[b] - latest.gap.means[a],
  );
  const shape = shapeInWords(pulses);
  return (
    <div className="grid gap-2.5">
      <div className="grid gap-1">
        {roles.map((role) => (
          <p key={role}>
            <CoveredLines>
              <b className={PERSON_TEXT[role]}>
                {firstName(role)} {figure(latest.gap.means[role])}
              </b>{' '}
              {widest !== latest && (
                <span className="text-ink-2">
                  <Trans>
                    {figure(widest.gap.means[role])} in {monthNear(widest.on, day)}
                  </Trans>
                </span>
              )}
            </CoveredLines>
          </p>
        ))}
      </div>
      {shape && (
        <p className="text-ink-2">
          <CoveredLines lines={3}>{shape}</CoveredLines>
        </p>
      )}
      <p className="text-17 italic">
        <CoveredLines lines={2}>{distanceQuestion(pulses, firstName)}</CoveredLines>{' '}
        <KeepQuestion text={distanceQuestion(pulses, firstName)} page="alliance" />
      </p>
    </div>
  );
};
