import type { Experiment, Role } from '@alliance/api-client/generated/api';
import { CoveredText, useWidthOf } from '../../kit/covered.tsx';
import { widthOf } from '../../kit/mark-labels.ts';
import { RIM } from '../../pair/field-lines.tsx';
import { usePair } from '../../pair/pair.tsx';
import { PERSON_DASH, PERSON_FILL, PERSON_STROKE } from '../../pair/person.tsx';
import { proposedBy } from './reading.ts';
import { noticedInWords } from './sentences.ts';

/** How far a line fades behind the day on which something was dropped. */
const FADE = 14;
const GAP = 12;
/** Less room than this isn't worth words: they are below, in what it rests on. */
const LEAST = 90;

interface Ends {
  readonly start: number;
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
    const latest = Math.max(start, ...tries.map(({ triedOn }) => at(triedOn)));
    if (standing.is === 'concluded') {
      const session = held.find(({ number }) => number === standing.session);
      const there = session ? at(session.on) : at(standing.on);
      const into = standing.outcome === 'dropped' || !session ? undefined : there;
      return { start, end: Math.max(latest, there), into };
    }
    const planned = earlier ? undefined : partnership.planned?.on;
    return {
      start,
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
  const { start, end } = useEnds()(experiment);
  const width = useWidthOf('long');
  const words = noticedInWords(experiment);
  const edge = earlier ? scale.x(day) : scale.length;
  const [before, after] = [start - GAP, edge - end - FADE - GAP];
  const left = before >= Math.min(width(words), after) || after < LEAST;
  const room = left ? before : after;
  if (words === '' || room < LEAST) return null;
  const said = fitted(words, room);
  const x = left ? 0 : end + FADE + GAP;
  const used = Math.min(width(said), room);
  return (
    <g>
      {left && room - used > GAP && (
        <path d={`M${used + GAP} ${y}H${start - GAP / 2}`} className="stroke-rule" />
      )}
      <CoveredText x={x} y={y + 4.5} width="long" className={`fill-ink-2 text-13 ${RIM}`}>
        {said}
      </CoveredText>
    </g>
  );
};

/** As many letters as there is room for. */
const fitted = (words: string, room: number): string => {
  if (widthOf(words) <= room) return words;
  const letters = [...words];
  const share = room / widthOf(words);
  return `${letters
    .slice(0, Math.max(1, Math.floor(letters.length * share) - 2))
    .join('')
    .trimEnd()}…`;
};
