import { useLayout } from '../../device/width.ts';

interface ValueLinesProps {
  readonly values: readonly number[];
  readonly y: (value: number) => number;
  readonly length: number;
}

/** A dotted hairline for each value, with its figure at the left. */
export const ValueLines = ({ values, y, length }: ValueLinesProps) => {
  const narrow = useLayout() !== 'wide';
  return (
    <g>
      {values.map((value) => (
        <g key={value}>
          <path d={`M0 ${y(value)}H${length}`} className="stroke-rule" strokeDasharray="1.5 4" />
          <text
            x={narrow ? -3 : -12}
            y={y(value) + 4}
            textAnchor="end"
            className={`fill-ink-3 ${narrow ? 'text-11' : 'text-12'}`}
          >
            {value}
          </text>
        </g>
      ))}
    </g>
  );
};
