import type { Day } from '@alliance/api-client/generated/api';
import type { ReactNode } from 'react';
import { usePair } from '../../pair/pair.tsx';
import { leaderPath } from '../../pair/leaders.tsx';

/** The labels' and the end labels' columns of the page's grid. */
const LABELS = 216;
const ENDS = 260;
const HALF = 87;
const HEIGHT = 48;

/** From the session on the time axis down to the two lanes between the columns. */
export const FromTheAxis = ({ on }: { readonly on: Day }) => {
  const { scale } = usePair();
  const whole = LABELS + scale.length + ENDS;
  const x = LABELS + scale.x(on);
  const middle = whole / 2;
  const leftward = x > middle;
  return (
    <svg
      width={whole}
      height={HEIGHT}
      aria-hidden="true"
      className="mt-1 block overflow-visible"
      fill="none"
      strokeWidth="2"
    >
      <path
        d={leaderPath({ from: x - 4, to: middle - HALF, by: 'coach' }, leftward ? 1 : 2, HEIGHT)}
        className="stroke-coach"
      />
      <path
        d={leaderPath({ from: x + 4, to: middle + HALF, by: 'supervisor' }, leftward ? 2 : 1, HEIGHT)}
        className="stroke-supervisor"
        strokeDasharray="5 3.6"
      />
    </svg>
  );
};

/** Below the last answer the strands meet again, at the next session. */
export const Rejoin = ({ wide, children }: { readonly wide: boolean; readonly children: ReactNode }) => {
  const half = wide ? HALF : 11;
  return (
    <div className="relative">
      <svg
        width={half * 2 + 2}
        height="76"
        aria-hidden="true"
        className="mx-auto block overflow-visible"
        fill="none"
        strokeWidth="2"
      >
        <path d={`M1 0C1 36 ${half - 1} 20 ${half - 0.5} 62V72`} className="stroke-coach" />
        <path
          d={`M${2 * half + 1} 0C${2 * half + 1} 36 ${half + 3} 20 ${half + 2.5} 62V72`}
          className="stroke-supervisor"
          strokeDasharray="5 3.6"
        />
        {children && <path d={`M${half - 9} 66h20`} className="stroke-ink" strokeWidth="2.4" />}
      </svg>
      {children && <p className="absolute bottom-0 left-1/2 pl-6 text-15">{children}</p>}
    </div>
  );
};
