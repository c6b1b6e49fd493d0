import type { Experiment } from '@alliance/api-client/generated/api';
import { useDiscreet } from '../../device/discreet.ts';
import { CoveredText, useWidthOf } from '../../kit/covered.tsx';
import { usePair } from '../../pair/pair.tsx';
import { FADE, useEnds } from './marks.tsx';
import { noticedInWords } from './sentences.ts';

const GAP = 12;
/** Less room than this isn't worth words: they are below, in what it rests on. */
const LEAST = 90;
/** Height of a line of words. */
const LINE = 20;

interface NoticedProps {
  readonly experiment: Experiment;
  readonly y: number;
  /** Its row is the one that stands out. */
  readonly lit: boolean;
}

/** Where it was tried and what was noticed, beside its line where there is room for it. */
export const Noticed = ({ experiment, y, lit }: NoticedProps) => {
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
            className={`w-fit max-w-full truncate text-13 ${lit ? 'bg-wash-2 text-ink' : 'bg-paper text-ink-2'}`}
          >
            {words}
          </p>
        </foreignObject>
      )}
    </g>
  );
};
