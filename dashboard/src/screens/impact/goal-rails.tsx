import { Covered } from '../../kit/covered.tsx';
import { usePair } from '../../pair/pair.tsx';
import { ROW, type Layout } from './layout.ts';

/** Less than this, and a wording isn't told on its stretch. */
const LEAST = 44;
/** From the mark to the words. */
const START = 10;

interface GoalRailsProps {
  readonly layout: Layout;
  /** The goal of the note that is open. */
  readonly lit: string | undefined;
}

/** The goals at which chains begin, with every wording where it began to hold. */
export const GoalRails = ({ layout: { goals }, lit }: GoalRailsProps) => {
  const { scale, day } = usePair();
  const end = Math.min(scale.length, scale.x(day));
  return goals.rows.map(({ item: { id, goal }, y }) => {
    const wordings = goal?.wordings ?? [];
    const starts = wordings.map(({ from }) => Math.max(0, scale.x(from)));
    return (
      <div key={id} className="absolute inset-x-0" style={{ top: y - ROW / 2, height: ROW }}>
        <svg
          aria-hidden="true"
          width={scale.length}
          height={ROW}
          className="absolute inset-0 overflow-visible"
        >
          <path
            d={`M${starts[0] ?? 0} ${ROW / 2}H${end}`}
            strokeWidth={id === lit ? 2 : 1}
            className={id === lit ? 'stroke-ink' : 'stroke-field'}
          />
          <circle cx={starts[0] ?? 0} cy={ROW / 2} r="4" className="fill-ink" />
        </svg>
        {wordings.map(({ text, from }, place) => {
          const start = starts[place] ?? 0;
          const room = (starts[place + 1] ?? end) - start - START - 6;
          const latest = place === wordings.length - 1;
          if (room < LEAST) return null;
          return (
            <span
              key={from}
              dir="auto"
              className={`absolute top-1 max-w-full truncate bg-paper px-1 text-13 leading-5 ${latest ? '' : 'text-ink-2 italic'} ${latest && id === lit ? 'font-semibold' : ''}`}
              style={{ left: start + START - 4, maxWidth: room }}
            >
              <Covered width="medium" within>
                {text}
              </Covered>
            </span>
          );
        })}
      </div>
    );
  });
};
