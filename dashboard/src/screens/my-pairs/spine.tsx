import type { MyPairs } from '@alliance/api-client/generated/api';
import { OwnSpine } from '../../pair/spine/own-spine.tsx';
import type { TimeScale } from '../../pair/spine/time.ts';

const HEIGHT = 84;
const AXIS = 38;

interface SpineOfMyPairsProps {
  readonly mine: MyPairs;
  readonly name: string;
  readonly scale: TimeScale;
}

/** One's own strand over the days of all pairs, with a tick for each session: the axis that the rows below share. */
export const SpineOfMyPairs = ({ mine: { pairs, today }, name, scale }: SpineOfMyPairsProps) => {
  const supervising = pairs.filter(({ role }) => role === 'supervisor').length * 2 >= pairs.length;
  const own = supervising ? 'supervisor' : 'coach';
  const sessions = pairs.flatMap((pair) => pair.sessions);
  const first = pairs.reduce((min, { began }) => (began < min ? began : min), today);
  return (
    <OwnSpine
      own={own}
      name={name}
      pairs={pairs.length}
      sessions={sessions.length}
      today={today}
      scale={scale}
      height={HEIGHT}
    >
      <path
        d={`M${scale.x(first)} ${AXIS}H${scale.x(today)}`}
        strokeWidth="2"
        strokeDasharray={own === 'supervisor' ? '5 3.6' : undefined}
        className={own === 'supervisor' ? 'stroke-supervisor' : 'stroke-coach'}
      />
      <path
        d={sessions.map((on) => `M${scale.x(on)} ${AXIS - 6}v12`).join('')}
        strokeWidth="1.7"
        className="stroke-ink"
      />
    </OwnSpine>
  );
};
