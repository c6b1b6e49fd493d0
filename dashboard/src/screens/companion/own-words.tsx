import type { OwnLearning } from '@alliance/api-client/generated/api';
import { useDiscreet } from '../../device/discreet.ts';
import { CoveredText, useWidthOf } from '../../kit/covered.tsx';
import { usePair } from '../../pair/pair.tsx';
import { quoted } from '../../words/quoted.ts';
import { SUPERVISOR } from './two-lines.tsx';

const GAP = 10;
const BEND = 6;
const LINE = 20;
/** Widths are known for 13 px; these words are of 15. */
const LARGER = 1.16;

/** What was laid down, on a row of its own, with a leader up to its day: on whichever side there is more room. */
export const OwnWords = ({ sharing, y }: { readonly sharing: OwnLearning; readonly y: number }) => {
  const { scale } = usePair();
  const { discreet } = useDiscreet();
  const width = useWidthOf('long');
  const at = Math.max(0, Math.min(scale.length, scale.x(sharing.on)));
  const words = quoted(sharing.text);
  const needed = discreet ? width(words) : width(words) * LARGER;
  const [before, after] = [at - 2 * GAP - BEND, scale.length - at - 2 * GAP - BEND];
  const left = before >= Math.min(needed, after);
  const used = Math.min(needed, left ? before : after);
  const from = left ? used + GAP : at + BEND + GAP;
  const x = left ? 0 : from + GAP / 2;
  const way = left ? -BEND : BEND;
  return (
    <g>
      <path
        d={`M${from} ${y}H${at + way}Q${at} ${y} ${at} ${y - BEND}V${SUPERVISOR + 6}`}
        fill="none"
        className="stroke-rule-2"
      />
      {discreet ? (
        <CoveredText x={x} y={y + 4.5} width="long">
          {words}
        </CoveredText>
      ) : (
        <foreignObject x={x} y={y - LINE / 2} width={used} height={LINE}>
          <p
            dir="auto"
            style={{ lineHeight: `${LINE}px` }}
            className="w-fit max-w-full truncate bg-paper text-15"
          >
            {words}
          </p>
        </foreignObject>
      )}
    </g>
  );
};
