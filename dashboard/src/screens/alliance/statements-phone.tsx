import type { RevealedPulse } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { usePair } from '../../pair/pair.tsx';
import { usePageWidth } from '../../device/width.ts';
import { Covered } from '../../kit/covered.tsx';
import { PERSON_TEXT } from '../../pair/person.tsx';
import { Dots } from './dots.tsx';
import { STATEMENTS } from './instrument.ts';
import { statementInWords } from './sentences.ts';

/** On a phone: the latest pulse, each statement on a line of its own, and what became of its distance. */
export const StatementsOnPhone = ({ pulses }: { readonly pulses: readonly RevealedPulse[] }) => {
  const { firstName } = usePair();
  const width = usePageWidth() - 40 - 64;
  const latest = pulses.at(-1);
  if (!latest) return null;
  return (
    <section className="frame pb-4" aria-label={t`The eight statements`}>
      <h2 className="text-15 font-semibold">
        <Trans>Eight statements, after session {latest.session}</Trans>
      </h2>
      <ul>
        {STATEMENTS.map((statement, i) => {
          const coach = latest.answers.coach.alliance[i] ?? 0;
          const supervisor = latest.answers.supervisor.alliance[i] ?? 0;
          return (
            <li key={statement} className="border-b border-rule py-2.5">
              <p className="flex flex-wrap justify-between gap-x-4">
                <span>{statement}</span>
                <span className="text-13 text-ink-3">
                  <Covered width="medium">{statementInWords(pulses, i, firstName)}</Covered>
                </span>
              </p>
              <Covered width="long">
                <span className="flex items-center justify-between text-15 font-semibold">
                  <span className={PERSON_TEXT.coach}>{coach}</span>
                  <Dots coach={coach} supervisor={supervisor} width={width} />
                  <span className={PERSON_TEXT.supervisor}>{supervisor}</span>
                </span>
              </Covered>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
