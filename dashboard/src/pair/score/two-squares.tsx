type Role = 'coach' | 'supervisor';

const FILLED = {
  coach: 'fill-coach stroke-coach',
  supervisor: 'fill-supervisor stroke-supervisor',
} as const;
const OPEN = 'fill-none stroke-field';

interface TwoSquaresProps {
  readonly x: number;
  readonly y: number;
  /** Whose is there. */
  readonly has: (role: Role) => boolean;
}

/** What both write apart, side by side: filled once both are open, one alone while it waits. */
export const TwoSquares = ({ x, y, has }: TwoSquaresProps) => (
  <g strokeWidth="0.8">
    <rect x={x - 5} y={y - 5} width={10} height={10} strokeWidth="0" className="fill-(--ground)" />
    <rect x={x - 3.6} y={y - 4.5} width={3} height={9} className={has('coach') ? FILLED.coach : OPEN} />
    <rect
      x={x + 0.9}
      y={y - 4.5}
      width={3}
      height={9}
      className={has('supervisor') ? FILLED.supervisor : OPEN}
    />
  </g>
);
