import type { RevealedPulse } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { KeepQuestion } from '../../pair/keep-question.tsx';
import { Panel } from '../../kit/panel.tsx';
import { Guessed } from './on-a-press.ts';

const GUESS_QUESTION = t`What did the guess rest on, and who could be asked?`;

/** Pulses in which at least one of the two guessed the other's answers, the latest first. */
export const guessedIn = (pulses: readonly RevealedPulse[]): readonly RevealedPulse[] =>
  pulses.filter(({ guessGap }) => guessGap.coach ?? guessGap.supervisor).toReversed();

/** How well each knew what the other would say. */
export const Guesses = ({ pulses }: { readonly pulses: readonly RevealedPulse[] }) => (
  <Panel
    id="guesses"
    heading={t`Guesses`}
    note={t`What each thought that the other would answer, against what the other did.`}
  >
    <div className="grid gap-6">
      {guessedIn(pulses).map((pulse) => (
        <Guessed key={pulse.pulseId} pulse={pulse} />
      ))}
      <p className="text-17 italic">
        {GUESS_QUESTION} <KeepQuestion text={GUESS_QUESTION} page="alliance" />
      </p>
    </div>
  </Panel>
);
