import type { Experiment, Role } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { RIM } from '../../pair/field-lines.tsx';
import { usePair } from '../../pair/pair.tsx';
import { PERSON_DASH, PERSON_FILL, PERSON_STROKE } from '../../pair/person.tsx';
import { proposedBy } from './reading.ts';

/** How far a line fades behind the day on which something was dropped, and in which steps. */
export const FADE = 18;
const STEPS = [0.6, 0.35, 0.15] as const;

interface Ends {
  readonly start: number;
  /** Its first mark: a try may have been before it was proposed. */
  readonly first: number;
  readonly end: number;
  /** Where it flows into its thread. */
  readonly into: number | undefined;
}

/** From where to where it is drawn: to its conclusion, else to the day, else dotted to the next session. */
export const useEnds = (): ((experiment: Experiment) => Ends) => {
  const { scale, day, held, partnership, earlier } = usePair();
  const at = (on: string) => Math.max(0, Math.min(scale.length, scale.x(on)));
  return (experiment) => {
    const { standing, tries } = experiment;
    const start = at(proposedBy(experiment).on);
    const marks = [start, ...tries.map(({ triedOn }) => at(triedOn))];
    const [first, latest] = [Math.min(...marks), Math.max(...marks)];
    if (standing.is === 'concluded') {
      const session = held.find(({ number }) => number === standing.session);
      const there = session ? at(session.on) : at(standing.on);
      const into = standing.outcome === 'dropped' || !session ? undefined : there;
      return { start, first, end: Math.max(latest, there), into };
    }
    const planned = earlier ? undefined : partnership.planned?.on;
    return {
      start,
      first,
      end: Math.max(latest, at(standing.is === 'proposed' ? (planned ?? day) : day)),
      into: undefined,
    };
  };
};

export const personOf = (experiment: Experiment): Role => proposedBy(experiment).by;

interface MarksProps {
  readonly experiment: Experiment;
  readonly y: number;
  /** So much before its end it turns into its thread. */
  readonly turn?: number;
}

/** One thing that is tried, along its row: proposed (ring), tried (dots), and how it went on. */
export const Marks = ({ experiment, y, turn = 0 }: MarksProps) => {
  const { scale } = usePair();
  const { start, end, into } = useEnds()(experiment);
  const by = personOf(experiment);
  const { standing } = experiment;
  const stroke = PERSON_STROKE[by];
  const dropped = standing.is === 'concluded' && standing.outcome === 'dropped';
  return (
    <g fill="none" strokeWidth="1.8">
      <path
        d={
          into === end && turn > 0
            ? `M${start} ${y}H${Math.max(start, end - turn)}Q${end} ${y} ${end} ${y - turn}`
            : `M${start} ${y}H${end}`
        }
        className={stroke}
        strokeDasharray={standing.is === 'proposed' ? '1.5 4' : PERSON_DASH[by]}
      />
      {dropped &&
        STEPS.map((opacity, step) => (
          <path
            key={opacity}
            d={`M${end + (step * FADE) / STEPS.length} ${y}h${FADE / STEPS.length}`}
            className={stroke}
            strokeOpacity={opacity}
          />
        ))}
      {experiment.tries.map(({ number, triedOn, by: teller }) => (
        <circle
          key={number}
          cx={Math.max(0, Math.min(scale.length, scale.x(triedOn)))}
          cy={y}
          r="3.2"
          strokeWidth="0"
          className={PERSON_FILL[teller]}
        />
      ))}
      <circle cx={start} cy={y} r="4" className={`fill-paper ${stroke}`} />
    </g>
  );
};

interface CaptionsProps {
  readonly experiment: Experiment;
  readonly y: number;
}

/** Over one row, what its marks say; those of the others are alike. */
export const Captions = ({ experiment, y }: CaptionsProps) => {
  const { scale } = usePair();
  const { start } = useEnds()(experiment);
  const tries = experiment.tries.map(({ triedOn }) => scale.x(triedOn));
  const tried = Math.min(...tries);
  const words = `fill-ink-3 text-12 ${RIM}`;
  const after = tried > start + 10;
  return (
    <g aria-hidden="true">
      <text x={start + 6} y={y} textAnchor={start > 60 && after ? 'end' : 'start'} className={words}>
        {t`proposed`}
      </text>
      {after && tries.length > 0 && (
        <text x={Math.max(tried - 4, start > 60 ? 0 : start + 66)} y={y} className={words}>
          {t`tried`}
        </text>
      )}
    </g>
  );
};
