import type { Experiment, Role } from '@alliance/api-client/generated/api';
import { useDiscreet } from '../../device/discreet.ts';
import { CoveredText, useWidthOf } from '../../kit/covered.tsx';
import { usePair } from '../../pair/pair.tsx';
import { PERSON_DASH, PERSON_FILL, PERSON_STROKE } from '../../pair/person.tsx';
import { proposedBy } from './reading.ts';
import { noticedInWords } from './sentences.ts';

/** How far a line fades behind the day on which something was dropped. */
const FADE = 14;
const GAP = 12;
/** Less room than this isn't worth words: they are below, in what it rests on. */
const LEAST = 90;
/** Height of a line of words. */
const LINE = 20;

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
        d={`M${start} ${y}H${into === end ? Math.max(start, end - turn) : end}`}
        className={stroke}
        strokeDasharray={standing.is === 'proposed' ? '1.5 4' : PERSON_DASH[by]}
      />
      {dropped && <path d={`M${end} ${y}h${FADE}`} className={stroke} strokeOpacity="0.35" />}
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

/** Where it was tried and what was noticed, beside its line where there is room for it. */
export const Noticed = ({ experiment, y }: { readonly experiment: Experiment; readonly y: number }) => {
  const { scale, day, earlier } = usePair();
  const { first, end } = useEnds()(experiment);
  const { discreet } = useDiscreet();
  const width = useWidthOf('long');
  const words = noticedInWords(experiment);
  const edge = earlier ? scale.x(day) : scale.length;
  const [before, after] = [first - GAP, edge - end - FADE - GAP];
  const left = before >= Math.min(width(words), after) || after < LEAST;
  const room = left ? before : after;
  if (words === '' || room < LEAST) return null;
  const x = left ? 0 : end + FADE + GAP;
  const used = Math.min(width(words), room);
  return (
    <g>
      {left && room - used > GAP && (
        <path d={`M${used + GAP} ${y}H${first - GAP / 2}`} className="stroke-rule" />
      )}
      {discreet ? (
        <CoveredText x={x} y={y + 4.5} width="long">
          {words}
        </CoveredText>
      ) : (
        <foreignObject x={x} y={y - LINE / 2} width={room} height={LINE}>
          <p
            dir="auto"
            style={{ lineHeight: `${LINE}px` }}
            className="w-fit max-w-full truncate bg-paper text-13 text-ink-2"
          >
            {words}
          </p>
        </foreignObject>
      )}
    </g>
  );
};
