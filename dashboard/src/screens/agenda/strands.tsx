import { usePair } from '../../pair/pair.tsx';
import { PERSON_DASH, PERSON_STROKE } from '../../pair/person.tsx';
import { useLayout } from '../../device/width.ts';

const ROLES = ['coach', 'supervisor'] as const;

/** Above the list: both strands come down from the day that is shown and part, to hold what we bring between them. */
export const Parting = () => {
  const { scale, day } = usePair();
  const wide = useLayout() === 'wide';
  const from = Math.min(scale.length - 12, Math.max(12, scale.x(day)));
  if (!wide) return null;
  const ways = {
    coach: `M${from - 2} 0V8Q${from - 2} 14 ${from - 8} 14H8Q1 14 1 22V28`,
    supervisor: `M${from + 2} 0V8Q${from + 2} 14 ${from + 8} 14H${scale.length - 8}Q${scale.length - 1} 14 ${scale.length - 1} 22V28`,
  };
  return (
    <div className="score" aria-hidden="true">
      <svg width={scale.length} height="28" className="col-start-2 block overflow-visible">
        {ROLES.map((role) => (
          <path
            key={role}
            d={ways[role]}
            fill="none"
            strokeWidth="2"
            strokeDasharray={PERSON_DASH[role]}
            className={PERSON_STROKE[role]}
          />
        ))}
      </svg>
    </div>
  );
};

/** Below it they come together where we meet. */
export const Meeting = ({ children }: { readonly children: string }) => {
  const wide = useLayout() === 'wide';
  if (!wide) return <p className="frame pt-3 text-15">{children}</p>;
  return (
    <div className="score">
      <div className="col-start-2">
        <svg
          viewBox="0 0 100 48"
          preserveAspectRatio="none"
          aria-hidden="true"
          className="block h-12 w-full overflow-visible"
        >
          {ROLES.map((role) => (
            <path
              key={role}
              d={role === 'coach' ? 'M0.1 0C0.1 44 50 8 50 48' : 'M99.9 0C99.9 44 50 8 50 48'}
              fill="none"
              strokeWidth="2"
              vectorEffect="non-scaling-stroke"
              strokeDasharray={PERSON_DASH[role]}
              className={PERSON_STROKE[role]}
            />
          ))}
        </svg>
        <p className="-mt-px ml-[50%] border-l-2 border-ink pl-4 text-15">{children}</p>
      </div>
    </div>
  );
};

/**
 * Down both sides of a row: the coach's whole at the left, the supervisor's dashed at the right, a dot at whose it is.
 * What isn't to come has its author's alone.
 */
export const Sides = ({ by, both }: { readonly by: 'coach' | 'supervisor'; readonly both: boolean }) => (
  <span aria-hidden="true" className="below-wide:hidden">
    {(both || by === 'coach') && (
      <span className="absolute inset-y-0 left-0 border-l-2 border-solid border-coach" />
    )}
    {(both || by === 'supervisor') && (
      <span className="absolute inset-y-0 right-0 border-l-2 border-dashed border-supervisor" />
    )}
    <span
      className={`absolute top-3 size-2.5 rounded-full ${by === 'coach' ? '-left-1 bg-coach' : '-right-1 bg-supervisor'}`}
    />
  </span>
);
