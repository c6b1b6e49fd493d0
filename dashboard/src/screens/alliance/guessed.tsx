import type { RevealedPulse, Role } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { usePair } from '../../pair/pair.tsx';
import { CoveredLines } from '../../kit/covered.tsx';
import { DataTable, type Column } from '../../kit/data-table.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { signed } from '../../words/figures.ts';
import { STATEMENTS } from './instrument.ts';
import { guessInWords } from './sentences.ts';

const ROLES: readonly Role[] = ['coach', 'supervisor'];

interface GuessRow {
  readonly statement: string;
  readonly guess: number | null;
  readonly answer: number | null;
}

/** What each thought the other would answer, statement by statement. */
export const Guessed = ({ pulse }: { readonly pulse: RevealedPulse }) => {
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
