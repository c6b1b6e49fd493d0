import type { Day } from '@alliance/api-client/generated/api';
import { OwnSpine } from '../../pair/spine/own-spine.tsx';
import type { TimeScale } from '../../pair/spine/time.ts';
import type { PairColumn } from './reading.ts';

const TOP = 20;
/** Between two coaches' lines; with many of them the lines move together: CSS pixels. */
const STEP = 9;
const MOST = 72;
/** From the last of them to one's own line, and from there to the foot. */
const OWN = 10;
const FOOT = 34;

interface SpineProps {
  readonly pairs: readonly PairColumn[];
  readonly name: string;
  readonly today: Day;
  readonly scale: TimeScale;
}

/** A line for each coach with their sessions as points, and one's own that meets all of them. */
export const SpineOfAll = ({ pairs, name, today, scale }: SpineProps) => {
  const step = Math.min(STEP, MOST / Math.max(1, pairs.length - 1));
  const own = TOP + step * (pairs.length - 1) + OWN;
  const sessions = pairs.flatMap((pair) => pair.sessions);
  const here = scale.x(today);
  const began = pairs.map((pair) => scale.x(pair.sessions[0] ?? pair.began));
  return (
    <OwnSpine
      own="supervisor"
      name={name}
      pairs={pairs.length}
      sessions={sessions.length}
      today={today}
      scale={scale}
      height={Math.max(84, own + FOOT)}
    >
      <path
        d={pairs
          .flatMap((pair, i) => pair.sessions.map((on) => `M${scale.x(on)} ${TOP + step * i}V${own + 5}`))
          .join('')}
        className="stroke-rule"
      />
      <path
        d={pairs.map((_, i) => `M${began[i]} ${TOP + step * i}H${here}`).join('')}
        className="stroke-coach"
        strokeWidth="1.1"
        strokeOpacity="0.6"
      />
      <path
        d={`M${Math.min(here, ...began)} ${own}H${here}`}
        strokeWidth="2"
        strokeDasharray="5 3.6"
        className="stroke-supervisor"
      />
      <path
        d={sessions.map((on) => `M${scale.x(on)} ${own - 4}v8`).join('')}
        strokeWidth="1.4"
        className="stroke-ink"
      />
      {pairs.map((pair, i) =>
        pair.sessions.map((on, n) => (
          <circle
            key={`${pair.allianceId} ${n}`}
            cx={scale.x(on)}
            cy={TOP + step * i}
            r={Math.min(3.2, Math.max(1.6, step / 2))}
            className="fill-coach"
          />
        )),
      )}
    </OwnSpine>
  );
};
