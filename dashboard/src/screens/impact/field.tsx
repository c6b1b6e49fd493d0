import type { ImpactNote } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { useWidthOf } from '../../kit/covered.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { RIM, RIM_SHADE } from '../../pair/field-lines.tsx';
import { usePair } from '../../pair/pair.tsx';
import { span } from '../../words/counts.ts';
import { quoted } from '../../words/quoted.ts';
import { linkPath, ROW, type Layout } from './layout.ts';
import { Mark } from './marks.tsx';
import { NoteButton, panelOf } from './note-button.tsx';

const GAP = 14;
/** With less room before its mark than this, a note is told behind it. */
const LEAST = 150;

interface FieldProps {
  readonly layout: Layout;
  readonly notes: readonly ImpactNote[];
  /** Ids of the notes of the chain that is open. */
  readonly lit: ReadonlySet<string>;
}

const useSpots = (layout: Layout) => {
  const { scale } = usePair();
  const rows = layout.levels.flatMap((level) => level.rows);
  return new Map(
    rows.map(({ item, y }) => [
      item.impactId,
      { note: item, x: Math.max(0, Math.min(scale.length, scale.x(item.on))), y },
    ]),
  );
};

/** Each note on its row, at the day on which it was told, and the lines by which its teller placed it. */
export const Field = ({ layout, notes, lit }: FieldProps) => {
  const { scale } = usePair();
  const { open: shown } = usePanels();
  const width = useWidthOf('long');
  const spots = useSpots(layout);
  const goalY = new Map(layout.goals.rows.map(({ item, y }) => [item.id, y]));
  const linked = [...spots.values()].map(({ note, x, y }) => {
    const parent = spots.get(note.parent?.impactId ?? '');
    const top = note.parent ? undefined : goalY.get(note.goal?.goalId ?? '');
    const from = parent ?? (top === undefined ? undefined : { x, y: top - 9 });
    const elapsed = note.parent && parent ? t`${span(note.parent.days)} on` : '';
    const sharp = parent !== undefined && Math.abs(parent.x - x) <= GAP;
    const left = Math.min(x, parent?.x ?? x) - GAP;
    const labelled = elapsed === '' ? 0 : elapsed.length * 6.2 + GAP;
    return { note, x, y, from, elapsed, left, sharp, room: left - labelled };
  });
  return (
    <>
      <svg
        aria-hidden="true"
        width={scale.length}
        height={layout.height}
        className="absolute inset-0 overflow-visible"
      >
        {linked
          .toSorted((a, b) => Number(lit.has(a.note.impactId)) - Number(lit.has(b.note.impactId)))
          .map(({ note, x, y, from, elapsed, left, room }) => {
            const used = Math.min(width(quoted(note.text)) * 1.02 + GAP, room);
            const open = lit.has(note.impactId);
            return (
              <g key={note.impactId} fill="none">
                {room >= LEAST && used < room && <path d={`M${used} ${y}H${room}`} className="stroke-rule" />}
                {from && (
                  <path
                    d={linkPath(from, { x, y })}
                    strokeWidth={open ? 2 : 1.2}
                    className={open ? 'stroke-ink' : 'stroke-field'}
                  />
                )}
                {elapsed && room >= LEAST && (
                  <text
                    x={left}
                    y={y + 4}
                    textAnchor="end"
                    className={`fill-ink-2 text-12 ${panelOf(note) === shown ? RIM_SHADE : RIM}`}
                  >
                    {elapsed}
                  </text>
                )}
              </g>
            );
          })}
        {linked.map(({ note, x, y }) => (
          <Mark key={note.impactId} note={note} x={x} y={y} />
        ))}
      </svg>
      {linked.map(({ note, x, y, room }) => {
        const before = room >= LEAST;
        return (
          <div
            key={note.impactId}
            className="absolute flex items-center"
            style={{
              top: y - ROW / 2,
              height: ROW,
              left: before ? 0 : x + GAP,
              maxWidth: before ? room : scale.length - x - GAP,
            }}
          >
            <NoteButton
              note={note}
              notes={notes}
              className={`max-w-full pr-1 text-15 leading-5 ${panelOf(note) === shown ? '' : 'bg-paper'} ${lit.has(note.impactId) ? 'font-semibold text-ink!' : ''}`}
            />
          </div>
        );
      })}
    </>
  );
};
