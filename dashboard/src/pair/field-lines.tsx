import { usePair } from './pair.tsx';

interface FieldLinesProps {
  /** Days of the sessions that get a hairline; those that stand out are darker. */
  readonly days: readonly string[];
  readonly strong?: readonly string[];
  /** On a wide page reaches through the space around a figure, so that the lines of figures below each other join. */
  readonly bleed?: boolean;
}

/**
 * Hairlines from the spine down through a row, one for each session; and on an earlier day the shade over what
 * hadn't happened. It fills the nearest positioned ancestor, so that the rows' lines join.
 */
export const FieldLines = ({ days, strong = [], bleed = false }: FieldLinesProps) => {
  const { scale, day, earlier } = usePair();
  return (
    <svg
      aria-hidden="true"
      className={`pointer-events-none absolute left-0 overflow-visible top-0 h-full ${bleed ? 'wide:-top-4 wide:h-[calc(100%+2rem)]' : ''}`}
      width={scale.length}
    >
      {earlier && (
        <>
          <rect
            x={scale.x(day)}
            y={0}
            width={scale.length - scale.x(day) + 4}
            height="100%"
            className="fill-wash"
          />
          <line x1={scale.x(day)} x2={scale.x(day)} y1={0} y2="100%" className="stroke-ink" strokeWidth="2" />
        </>
      )}
      {days.map((on) => (
        <line
          key={on}
          x1={scale.x(on)}
          x2={scale.x(on)}
          y1={0}
          y2="100%"
          className={strong.includes(on) ? 'stroke-field' : 'stroke-rule'}
          strokeWidth="1"
        />
      ))}
    </svg>
  );
};

/** Under words that lie across lines: a rim in the colour of the page. */
export const RIM = '[paint-order:stroke] stroke-paper stroke-[6px] [stroke-linejoin:round]';
/** The same for words on a shaded band. */
export const RIM_WASH = '[paint-order:stroke] stroke-wash-2 stroke-[6px] [stroke-linejoin:round]';
/** And on the shade between two lines. */
export const RIM_SHADE = '[paint-order:stroke] stroke-wash stroke-[6px] [stroke-linejoin:round]';
