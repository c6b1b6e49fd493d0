import type { Role } from '@alliance/api-client/generated/api';
import { usePair } from '../../pair/pair.tsx';
import { PERSON_DASH, PERSON_FILL, PERSON_STROKE } from '../../pair/person.tsx';
import type { Standing } from './reading.ts';

const AXIS = 9;
const HEIGHT = 18;

interface CourseProps {
  readonly by: Role;
  readonly on: string;
  readonly standing: Standing;
  /** Until when it went with them: its answer, its session to come, or the day that is shown. */
  readonly until: string;
  /** The days of sessions in which it was asked. */
  readonly asked: readonly string[];
  /** One’s own begins with a ring: nobody else has it. */
  readonly mine?: boolean;
}

/** From the day on which it was kept on: a tick where it was asked, a ring while it is open (a bar
 * while I alone have it), a dot at its answer. */
export const Course = ({ by, on, standing, until, asked, mine = false }: CourseProps) => {
  const { scale } = usePair();
  const at = (day: string) => Math.min(scale.length - 5, Math.max(5, scale.x(day)));
  const from = at(on);
  const to = Math.max(at(until), from + 12);
  return (
    <svg
      width={scale.length}
      height={HEIGHT}
      aria-hidden="true"
      className="relative block max-w-full overflow-visible"
    >
      <path
        d={`M${from} ${AXIS}H${to}`}
        strokeWidth="2"
        strokeDasharray={standing === 'let-go' ? '1 4' : PERSON_DASH[by]}
        className={PERSON_STROKE[by]}
      />
      {asked.map((day) => (
        <path key={day} d={`M${at(day)} ${AXIS - 6}V${AXIS + 6}`} strokeWidth="2.5" className="stroke-ink" />
      ))}
      <circle
        cx={from}
        cy={AXIS}
        r="4.5"
        strokeWidth="2"
        className={mine ? `fill-paper ${PERSON_STROKE[by]}` : PERSON_FILL[by]}
      />
      {standing === 'answered' && <circle cx={to} cy={AXIS} r="5" className="fill-ink" />}
      {standing === 'open' && mine && (
        <path d={`M${to} ${AXIS - 6}V${AXIS + 6}`} strokeWidth="2" className="stroke-ink" />
      )}
      {standing === 'open' && !mine && (
        <circle cx={to} cy={AXIS} r="5" strokeWidth="2" className={`fill-paper ${PERSON_STROKE[by]}`} />
      )}
      {standing === 'coming' && (
        <circle cx={to} cy={AXIS} r="4" strokeWidth="1.75" className="fill-paper stroke-rule-2" />
      )}
    </svg>
  );
};
