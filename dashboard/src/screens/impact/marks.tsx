import type { ImpactNote } from '@alliance/api-client/generated/api';
import { PERSON_DASH, PERSON_FILL, PERSON_STROKE } from '../../pair/person.tsx';

interface MarkProps {
  readonly note: ImpactNote;
  readonly x: number;
  readonly y: number;
}

/** What was told is a dot, filled or open by whose it is; the ring around it that the other recognises it, or dots where that waits. */
export const Mark = ({ note: { by, echo }, x, y }: MarkProps) => (
  <g>
    <circle cx={x} cy={y} r="9" className="fill-paper" />
    <circle
      cx={x}
      cy={y}
      r="8.5"
      fill="none"
      strokeWidth="1.6"
      strokeDasharray={echo ? PERSON_DASH[echo.by] : '1.4 2.8'}
      className={echo ? PERSON_STROKE[echo.by] : 'stroke-ink-3'}
    />
    <circle
      cx={x}
      cy={y}
      r={by === 'coach' ? 4.5 : 3.6}
      strokeWidth={by === 'coach' ? 0 : 2.2}
      className={by === 'coach' ? PERSON_FILL[by] : `fill-paper ${PERSON_STROKE[by]}`}
    />
  </g>
);
