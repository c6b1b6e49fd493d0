interface DotsProps {
  readonly coach: number;
  readonly supervisor: number;
  readonly width: number;
}

const R = 4.2;

/** Both answers on one line from 0 to 10: the coach's whole, the supervisor's a ring, one in the other where alike. */
export const Dots = ({ coach, supervisor, width }: DotsProps) => {
  const x = (value: number) => (value / 10) * width;
  const alike = coach === supervisor;
  return (
    <svg width={width} height={14} aria-hidden="true" className="block overflow-visible">
      <path d={`M0 7H${width}`} className="stroke-rule-2" />
      {!alike && <path d={`M${x(coach)} 7H${x(supervisor)}`} className="stroke-ink" strokeWidth="2" />}
      <circle cx={x(supervisor)} cy={7} r={R} className="fill-paper stroke-supervisor" strokeWidth="2" />
      <circle cx={x(coach)} cy={7} r={alike ? 1.9 : R} className="fill-coach" />
    </svg>
  );
};
