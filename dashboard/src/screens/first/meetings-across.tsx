import { Trans } from '@lingui/react/macro';
import { Strands } from '../../kit/strands/strands.tsx';
import type { Shape } from '../../kit/strands/geometry.ts';
import type { Places } from './places.ts';

/** Here the openings are drawn, not counted: each "day" is a pixel. */
const DRAWN: Shape = { touch: 1.4, widest: 60, least: 0, perDay: 1 };
const AXIS = 88;

/** Two strands that meet above each way in. */
export const MeetingsAcross = ({ page, left, step, meetings }: Places) => (
  <>
    <div className="score pt-14">
      <h1 className="col-start-2 text-40 font-normal tracking-[-0.02em] text-nowrap">
        <Trans>
          What two people learn together, over time,
          <br />
          in the words of both.
        </Trans>
      </h1>
    </div>
    <div className="relative mt-5 h-[178px] overflow-hidden" aria-hidden="true">
      <svg width={page} height={178} className="block">
        <Strands
          course={{
            start: { at: -30, day: 0 },
            meetings: [57, 96, 126, 150].map((day, i) => ({
              at: left + i * step + (i === 3 ? step * 0.55 : 0),
              day,
            })),
          }}
          axis={AXIS}
          shape={DRAWN}
          width={2.4}
        />
        {meetings.map((x) => (
          <g key={x}>
            <path d={`M${x} ${AXIS}V178`} className="stroke-rule-2" />
            <path d={`M${x} ${AXIS - 13}v26`} className="stroke-ink" strokeWidth="2" />
          </g>
        ))}
      </svg>
      <span className="absolute top-1 text-15 font-semibold text-coach" style={{ left: left - 216 }}>
        <Trans>a coach</Trans>
      </span>
      <span
        className="absolute bottom-0 text-15 font-semibold text-supervisor-text"
        style={{ left: left - 216 }}
      >
        <Trans>a supervisor</Trans>
      </span>
    </div>
  </>
);
