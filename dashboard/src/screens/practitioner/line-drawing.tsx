import type { GrowthLine, Role } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { useDiscreet } from '../../device/discreet.ts';
import { CoveredText } from '../../kit/covered.tsx';
import { usePair } from '../../pair/pair.tsx';
import { PERSON_FILL } from '../../pair/person.tsx';
import { RIM } from '../../pair/field-lines.tsx';
import { lengthOf, useFitting } from '../../pair/score/length.ts';
import { PersonLine, Ticks } from '../../pair/score/plot.tsx';
import { monthNear } from '../../words/days-in-words.ts';
import { quoted } from '../../words/quoted.ts';
import { NAMES } from './dimensions.ts';
import { HEIGHT, lineScale, marksOf, WORDS, type Mark } from './geometry.ts';
import { otherOf, standsLower } from './reading.ts';
import { lineInWords, weeksApart } from './sentences.ts';

interface LineDrawingProps {
  readonly line: GrowthLine;
  readonly of: Role;
  /** It went up furthest of the seven: how far is said above it. */
  readonly far: boolean;
  /** The placing that is looked at below. */
  readonly chosen: string | undefined;
  readonly onChoose: (placingId: string) => void;
}

const GAP = 10;

/** A day within the field, also where it lies outside of what the field shows. */
export const useX = (): ((day: string) => number) => {
  const { scale } = usePair();
  return (day) => Math.max(0, Math.min(scale.length, scale.x(day)));
};

/** One dimension over time: who placed themselves, and what the other answered. Words alone stand above the line. */
export const LineDrawing = ({ line, of, far, chosen, onChoose }: LineDrawingProps) => {
  const { scale, firstName } = usePair();
  const { discreet } = useDiscreet();
  const x = useX();
  const both = marksOf(line, of, otherOf(of), x);
  const [own, answers] = both;
  const ring = own.points.find(({ placingId }) => placingId === chosen);
  return (
    <svg
      width={scale.length}
      height={HEIGHT}
      role="img"
      aria-label={discreet ? t`${NAMES[line.dimension]}, covered` : lineInWords(line, of, firstName)}
      className="relative block overflow-visible"
    >
      <Ticks scale={lineScale} length={scale.length} />
      <Above line={line} far={far} marks={[...own.marks, ...answers.marks]} />
      {both.toReversed().map(({ whose, points, marks }) => (
        <g key={whose}>
          <PersonLine whose={whose} points={points} scale={lineScale} />
          {marks.map(({ placingId, x: at }) => (
            <text
              key={placingId}
              x={at + (whose === of ? 0 : 12)}
              y={WORDS + 14}
              aria-hidden="true"
              className={`${PERSON_FILL[whose]} text-24 font-bold`}
            >
              “
            </text>
          ))}
        </g>
      ))}
      {!discreet && own.points[0] && <First x={own.points[0].x} value={own.points[0].value} whose={of} />}
      {ring && (
        <circle
          cx={ring.x}
          cy={lineScale.y(ring.value)}
          r="11"
          fill="none"
          strokeWidth="1.6"
          className="stroke-ink"
        />
      )}
      {[...own.points, ...own.marks].map((mark: Mark) => (
        // By keyboard placings are chosen below, with the same effect.
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events
        <rect
          key={mark.placingId}
          x={mark.x - 12}
          y={0}
          width={24}
          height={HEIGHT}
          fill="transparent"
          className="cursor-pointer"
          onClick={() => onChoose(mark.placingId)}
        />
      ))}
    </svg>
  );
};

const First = ({ x, value, whose }: { readonly x: number; readonly value: number; readonly whose: Role }) => (
  <text
    x={x - 8}
    y={lineScale.y(value) + 4.5}
    textAnchor="end"
    className={`${PERSON_FILL[whose]} text-13 font-semibold ${RIM}`}
  >
    {value}
  </text>
);

interface AboveProps {
  readonly line: GrowthLine;
  readonly far: boolean;
  readonly marks: readonly Mark[];
}

/** What the line can't say: the first words, the time apart before it came down, where it stands lower now. */
const Above = ({ line, far, marks }: AboveProps) => {
  const { scale, day } = usePair();
  const fit = useFitting();
  const x = useX();
  const down = line.course?.cameDown.findLast(({ apart }) => apart);
  const apart = down?.apart && {
    from: x(down.apart.from.on),
    to: x(down.apart.to.on),
    says: weeksApart(down.apart.days),
  };
  const lower = standsLower(line);
  const said = lower
    ? t`lower than in ${monthNear(lower.since, day)}`
    : far && line.course
      ? t`from ${line.course.first} to ${line.course.latest}`
      : '';
  const latest = line.placings.findLast(({ own }) => own.position !== undefined);
  const end = latest ? Math.max(x(latest.own.on), lengthOf(said, true)) : scale.length;
  // Where the time apart reaches so far, it tells the same, and the sentence above tells both.
  const note = apart && apart.to + GAP > end - lengthOf(said, true) ? '' : said;
  const noteFrom = note && end - lengthOf(note, true);
  const first = line.placings.find(({ own }) => own.words !== undefined)?.own;
  const at = first ? x(first.on) : 0;
  const taken = [apart?.from, noteFrom || undefined, ...marks.map((mark) => mark.x), scale.length].filter(
    (each) => each !== undefined && each >= at,
  );
  const room = Math.min(...taken.map(Number)) - GAP - at;
  const left = room < at - GAP && room < 160;
  const words = first?.words
    ? fit(quoted(first.words.replaceAll(/\s+/g, ' ')), left ? at - GAP : room, 'long')
    : '';
  return (
    <g>
      {words && (
        <CoveredText
          x={left ? at - GAP : at}
          y={WORDS}
          anchor={left ? 'end' : 'start'}
          width="long"
          className={`fill-ink-2 text-13 ${RIM}`}
        >
          {words}
        </CoveredText>
      )}
      {apart && <Apart {...apart} />}
      {note && (
        <CoveredText
          x={end}
          y={WORDS}
          anchor="end"
          width="medium"
          className={`fill-ink text-13 font-semibold ${RIM}`}
        >
          {note}
        </CoveredText>
      )}
    </g>
  );
};

const Apart = ({ from, to, says }: { readonly from: number; readonly to: number; readonly says: string }) => (
  <g>
    <path
      d={`M${from} ${WORDS - 9}v10M${to} ${WORDS - 9}v10M${from} ${WORDS - 4}H${to}`}
      className="stroke-ink"
      fill="none"
    />
    {to - from > lengthOf(says, true) + 16 && (
      <CoveredText
        x={(from + to) / 2}
        y={WORDS}
        anchor="middle"
        width="short"
        className={`fill-ink text-13 font-semibold ${RIM}`}
      >
        {says}
      </CoveredText>
    )}
  </g>
);
