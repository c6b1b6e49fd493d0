import type { RevealedPulse, Role } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { usePair } from '../../pair/pair.tsx';
import { CoveredLines } from '../../kit/covered.tsx';
import { DataTable, type Column } from '../../kit/data-table.tsx';
import { Panel } from '../../kit/panel.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { signed } from '../../words/figures.ts';
import { STATEMENTS } from './instrument.ts';
import { guessInWords } from './sentences.ts';

const ROLES: readonly Role[] = ['coach', 'supervisor'];

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
        <Trans>What did the guess rest on, and who could be asked?</Trans>
      </p>
    </div>
  </Panel>
);

interface GuessRow {
  readonly statement: string;
  readonly guess: number | null;
  readonly answer: number | null;
}

const Guessed = ({ pulse }: { readonly pulse: RevealedPulse }) => {
  const { firstName } = usePair();
  const name = useSpokenName();
  return ROLES.map((by) => {
    const gap = pulse.guessGap[by];
    const guesses = pulse.answers[by].guesses;
    if (!gap || !guesses) return null;
    const other: Role = by === 'coach' ? 'supervisor' : 'coach';
    const rows = STATEMENTS.map((statement, i) => ({
      statement,
      guess: guesses[i] ?? null,
      answer: pulse.answers[other].alliance[i] ?? null,
    }));
    return (
      <div key={by}>
        <p className="mb-1">
          <CoveredLines>
            <Trans>
              After session {pulse.session} {guessInWords(gap, by, firstName)}
            </Trans>
          </CoveredLines>
        </p>
        <CoveredLines lines={8}>
          <DataTable
            caption={t`Guesses after session ${pulse.session}`}
            columns={guessColumns(name(by), name(other))}
            rows={rows}
            rowKey={({ statement }) => statement}
          />
        </CoveredLines>
      </div>
    );
  });
};

const guessColumns = (by: string, other: string): readonly Column<GuessRow>[] => [
  { key: 'statement', heading: t`Statement`, value: ({ statement }) => statement },
  { key: 'guess', heading: t`${by} guessed`, value: ({ guess }) => guess, numeric: true },
  { key: 'answer', heading: t`${other} answered`, value: ({ answer }) => answer, numeric: true },
  {
    key: 'off',
    heading: t`Off by`,
    value: ({ guess, answer }) => (guess === null || answer === null ? null : guess - answer),
    cell: ({ guess, answer }) => signed((guess ?? 0) - (answer ?? 0), 0),
    numeric: true,
  },
];
