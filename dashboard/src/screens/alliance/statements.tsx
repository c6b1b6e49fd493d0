import type { RevealedPulse } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { usePair } from '../../pair/pair.tsx';
import { useLayout } from '../../device/width.ts';
import { Covered } from '../../kit/covered.tsx';
import { FieldLines } from '../../pair/field-lines.tsx';
import { columnsAt, type PlacedColumn } from '../../kit/columns.ts';
import { PERSON_TEXT, useSpokenName } from '../../pair/person.tsx';
import { BESIDE_LINE, cellFor, INTO_END, inside, LEAST_CELL } from './cells.ts';
import { Dots } from './dots.tsx';
import { STATEMENTS } from './instrument.ts';
import { shownOf, widestOf } from './reading.ts';
import { statementInWords } from './sentences.ts';
import { StatementsOnPhone } from './statements-phone.tsx';

/** The eight statements, each pulse's answers at its place on the spine. */
export const Statements = ({ pulses }: { readonly pulses: readonly RevealedPulse[] }) => {
  const { scale, firstName } = usePair();
  const name = useSpokenName();
  const layout = useLayout();
  if (layout === 'phone') return <StatementsOnPhone pulses={pulses} />;
  const shown = shownOf(pulses, ({ on }) => inside(scale.x(on), scale.length), LEAST_CELL);
  const cell = cellFor(
    shown.map(({ on }) => scale.x(on)),
    scale.length,
  );
  const line = cell - BESIDE_LINE;
  const columns =
    columnsAt(
      shown.map(({ on }) => scale.x(on)),
      scale.length,
    ) ?? [];
  const wide = layout === 'wide';
  const [widest, latest] = [widestOf(pulses), pulses.at(-1)];
  const heading =
    shown.length < pulses.length
      ? t`Eight statements, ${shown.length} of ${pulses.length} pulses`
      : t`Eight statements`;
  const rule = 'border-b border-rule py-1';
  const [widestAfter, latestAfter] = [widest?.session ?? 0, latest?.session ?? 0];
  const after =
    widest === latest
      ? t`after session ${latestAfter}`
      : t`after session ${widestAfter}, then ${latestAfter}`;
  return (
    <div className="frame pt-1 pb-4">
      {!wide && <p className="break-after-avoid pb-1 text-13 text-ink-3">{heading}</p>}
      <div className="relative">
        <div className="absolute inset-y-0" style={{ left: 'var(--label)' }}>
          <FieldLines days={shown.map(({ on }) => on)} bleed />
        </div>
        <table className="relative w-full table-fixed border-collapse">
          <caption className="sr-only">
            <Trans>
              The eight statements, 0 to 10, {name('coach')} first, then {name('supervisor')}
            </Trans>
          </caption>
          <colgroup>
            {wide && <col style={{ width: 'var(--label)' }} />}
            {columns.map(({ width }, i) => (
              // The last one takes what is left: on paper there are no margins.
              <col key={shown[i]?.pulseId} style={i < columns.length - 1 ? { width } : undefined} />
            ))}
            {wide && <col style={{ width: 'var(--end)' }} />}
          </colgroup>
          <thead>
            <tr>
              {wide && (
                <th scope="col" className={`${rule} text-left text-13 font-normal text-ink-3`}>
                  {heading}
                </th>
              )}
              {shown.map(({ pulseId, session }, i) => (
                <th
                  key={pulseId}
                  scope="col"
                  aria-label={t`After session ${session}`}
                  className={`${rule} p-0`}
                >
                  <Middle column={columns[i]} first={i === 0} cell={cell}>
                    <span className="flex justify-center text-12 font-normal text-ink-3">
                      <span className="sr-only">
                        <Trans>after session {session}</Trans>
                      </span>
                      <span
                        aria-hidden="true"
                        className="flex justify-between bg-paper"
                        style={{ width: line + 14 }}
                      >
                        <span>0</span>
                        <span>10</span>
                      </span>
                    </span>
                  </Middle>
                </th>
              ))}
              {wide && (
                <th scope="col" className={`${rule} pl-8 text-left text-13 font-normal text-ink-3`}>
                  {after}
                </th>
              )}
            </tr>
          </thead>
          {STATEMENTS.map((statement, i) => (
            <tbody key={statement}>
              {!wide && (
                <tr>
                  <th
                    scope="rowgroup"
                    colSpan={shown.length}
                    className="pt-1.5 text-left text-13 font-normal"
                  >
                    <span className="flex justify-between gap-4 bg-paper">
                      {statement}
                      <span className="text-ink-3">
                        <Covered width="medium">{statementInWords(pulses, i, firstName)}</Covered>
                      </span>
                    </span>
                  </th>
                </tr>
              )}
              <tr>
                {wide && (
                  <th scope="row" className={`${rule} pr-1 text-left text-15 font-normal`}>
                    {statement}
                  </th>
                )}
                {shown.map((pulse, column) => (
                  <td key={pulse.pulseId} className={`${rule} p-0`}>
                    <Middle column={columns[column]} first={column === 0} cell={cell}>
                      <Answers pulse={pulse} statement={i} line={line} />
                    </Middle>
                  </td>
                ))}
                {wide && (
                  <td className={`${rule} pl-8 text-15 text-ink-2`}>
                    <Covered width="medium">{statementInWords(pulses, i, firstName)}</Covered>
                  </td>
                )}
              </tr>
            </tbody>
          ))}
        </table>
      </div>
    </div>
  );
};

interface MiddleProps {
  readonly column: PlacedColumn | undefined;
  readonly first: boolean;
  /** In CSS pixels. */
  readonly cell: number;
  readonly children: ReactNode;
}

/** A cell whose content is centred where its session stands; neither the first nor the last reaches into words. */
const Middle = ({ column, first, cell, children }: MiddleProps) => {
  const { width = cell, middle = 0 } = column ?? {};
  const left = Math.min(middle - cell / 2, width + INTO_END - cell);
  return (
    <span className="relative block" style={{ width: cell, left: first ? Math.max(0, left) : left }}>
      {children}
    </span>
  );
};

interface AnswersProps {
  readonly pulse: RevealedPulse;
  readonly statement: number;
  /** How long the line from 0 to 10 is. */
  readonly line: number;
}

const Answers = ({ pulse, statement, line }: AnswersProps) => {
  const coach = pulse.answers.coach.alliance[statement] ?? 0;
  const supervisor = pulse.answers.supervisor.alliance[statement] ?? 0;
  return (
    <span className="flex justify-center">
      <Covered width="short">
        <span className="flex items-center justify-center gap-2 text-13 font-semibold">
          <span className={`w-4 bg-paper text-right ${PERSON_TEXT.coach}`}>{coach}</span>
          <Dots coach={coach} supervisor={supervisor} width={line} />
          <span className={`w-4 bg-paper ${PERSON_TEXT.supervisor}`}>{supervisor}</span>
        </span>
      </Covered>
    </span>
  );
};
