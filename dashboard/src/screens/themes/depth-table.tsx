import type { Theme, ThemesDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, type ReactNode } from 'react';
import { usePair } from '../../pair/pair.tsx';
import { useLayout } from '../../device/width.ts';
import { Covered } from '../../kit/covered.tsx';
import { FieldLines } from '../../pair/field-lines.tsx';
import { numbered } from '../../pair/spine/time.ts';
import { TriedThen } from '../../pair/tried/tried-then.tsx';
import { lookOf } from './colours.ts';
import { DepthMark } from './depth-mark.tsx';
import { closest, columnsAt, type PlacedColumn } from '../../kit/columns.ts';
import { sharesOf } from './sentences.ts';

/** The width of a step where the table can't follow the spine. */
const STEP = 30;
/** Beside such steps, how much of the field the themes' names take: what is left, within bounds. */
const NAMES = { least: 88, most: 240 } as const;

/** The exact number for each theme in each session; where they are `crowded` in steps of their own. */
export const Depths = ({
  document,
  crowded,
}: {
  readonly document: ThemesDocument;
  readonly crowded: boolean;
}) => {
  const { scale } = usePair();
  const wide = useLayout() === 'wide';
  const { sessions, themes } = document;
  const at = sessions.map(({ on }) => scale.x(on));
  const placed = crowded ? undefined : columnsAt(at, scale.length);
  const columns = placed ?? sessions.map(() => ({ width: STEP, middle: STEP / 2 }));
  // Rows are blocks where there is no column for labels: a theme's name stands above its numerals.
  const stacked = placed !== undefined && !wide;
  const left = Math.min(NAMES.most, scale.length - STEP * sessions.length);
  const names = placed ? 'var(--label)' : `max(var(--label), ${Math.max(NAMES.least, left)}px)`;
  const room = placed ? Math.min(26, closest(at) - 2) : 24;
  const latest = sessions.at(-1);
  const numbers = placed && numbered(sessions.map(({ session }, i) => ({ number: session, x: at[i] ?? 0 })));
  const scrolled = useRef<HTMLDivElement>(null);
  // Where it scrolls, the latest session is what one came for.
  const steps = sessions.length;
  useEffect(() => {
    if (scrolled.current) scrolled.current.scrollLeft = steps * STEP;
  }, [steps]);
  const head = placed ? 'text-left' : 'sticky left-0 z-10 bg-paper text-left print:text-13';
  const rule = 'border-b border-rule py-1.5 print:py-1';
  return (
    <div className="frame pt-4">
      {stacked && (
        <p aria-hidden="true" className="flex break-after-avoid justify-between gap-4 text-13">
          <b className="text-15">
            <Trans>Depth by session</Trans>
          </b>
          <span className="text-ink-3">
            <Trans>came up, last six</Trans>
          </span>
        </p>
      )}
      {/* A region that scrolls must be reachable by keyboard. */}
      <div
        ref={scrolled}
        className={`relative ${placed ? '' : 'overflow-x-auto'}`}
        {...(placed ? {} : { role: 'region', 'aria-label': t`Depth by session`, tabIndex: 0 })}
      >
        {placed && (
          <div className="absolute inset-y-0" style={{ left: 'var(--label)' }}>
            <FieldLines days={sessions.map(({ on }) => on)} strong={latest ? [latest.on] : []} />
          </div>
        )}
        <table className={`relative table-fixed border-collapse text-15 ${placed ? 'w-full' : 'w-max'}`}>
          <caption className="sr-only">
            <Trans>Depth of each theme in each session; nought where it didn’t come up</Trans>
          </caption>
          <colgroup>
            {!stacked && <col style={{ width: names }} />}
            {columns.map(({ width }, i) => (
              // The last one takes what is left: on paper there are no margins.
              <col
                key={sessions[i]?.session}
                style={i < columns.length - 1 || !placed ? { width } : undefined}
              />
            ))}
            {wide && <col style={{ width: 'var(--end)' }} />}
          </colgroup>
          <thead>
            <tr>
              {!stacked && (
                <th scope="col" className={`${rule} ${head}`}>
                  <Trans>Depth by session</Trans>
                </th>
              )}
              {sessions.map(({ session }, i) => (
                <Numeral key={session} as="th" column={columns[i]} room={room} className={rule}>
                  <span
                    className={
                      numbers?.has(session) === false
                        ? 'sr-only'
                        : `bg-paper text-13 ${session === latest?.session ? 'font-bold' : 'font-normal text-ink-2'}`
                    }
                  >
                    {session}
                  </span>
                </Numeral>
              ))}
              {wide && (
                <th scope="col" className={`${rule} pl-8 text-left text-13 font-normal text-ink-3`}>
                  <Trans>came up, last six</Trans>
                </th>
              )}
            </tr>
          </thead>
          {themes.map((theme, place) => (
            <tbody key={theme.themeId}>
              {stacked && (
                <tr>
                  <th
                    scope="rowgroup"
                    colSpan={columns.length}
                    className="bg-paper pt-1.5 text-left text-13 font-normal"
                  >
                    <Covered width="medium">{theme.label}</Covered>
                    <span className="float-right text-ink-2">
                      <Covered width="medium">
                        <Shares theme={theme} />
                      </Covered>
                    </span>
                  </th>
                </tr>
              )}
              <tr>
                {!stacked && (
                  <th scope="row" className={`${rule} ${head} pr-4 font-normal`}>
                    {/* Its name stands whole at its thread. */}
                    <span className="line-clamp-3">
                      <Covered width="medium">{theme.label}</Covered>
                    </span>
                  </th>
                )}
                {columns.map((column, i) => (
                  <Numeral key={sessions[i]?.session} as="td" column={column} room={room} className={rule}>
                    <DepthMark theme={theme} session={i} look={lookOf(place)} room={room} />
                    <TriedThen tried={theme.tried} session={sessions[i]?.session} />
                  </Numeral>
                ))}
                {wide && (
                  <td className={`${rule} pl-8`}>
                    <Covered width="medium">
                      <Shares theme={theme} />
                    </Covered>
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

const Shares = ({ theme }: { readonly theme: Theme }) => {
  const [all, lastSix] = sharesOf(theme);
  return (
    <>
      {all}, <span className="text-ink-2">{lastSix}</span>
    </>
  );
};

interface NumeralProps {
  readonly as: 'th' | 'td';
  readonly column: PlacedColumn | undefined;
  readonly room: number;
  readonly className: string;
  readonly children: ReactNode;
}

/** A cell whose content is centred where its session stands, wherever that is in the column. */
const Numeral = ({ as: Cell, column, room, className, children }: NumeralProps) => (
  <Cell {...(Cell === 'th' ? { scope: 'col' } : {})} className={`${className} p-0 text-left`}>
    <span
      className="relative inline-block text-center whitespace-nowrap"
      style={{ width: room, left: (column?.middle ?? 0) - room / 2 }}
    >
      {children}
    </span>
  </Cell>
);
