import { usePair } from '../pair.tsx';
import { lengthOf } from './length.ts';

/** In a row where nothing has happened yet: what would start it. Not the pair's words, so never covered. */
export const Starts = ({ y, children }: { readonly y: number; readonly children: string }) => {
  const { scale, day } = usePair();
  const length = lengthOf(children);
  const here = scale.x(day);
  const x = Math.max(0, Math.min(here + 34, scale.length - length));
  const end = x + length + 12;
  return (
    <g>
      {x > 8 && (
        <path
          d={`M${Math.min(here + 2, x - 8)} ${y}H${x - 8}`}
          className="stroke-rule-2"
          strokeDasharray="1.5 5"
        />
      )}
      {end < scale.length && (
        <path d={`M${end} ${y}H${scale.length}`} className="stroke-rule-2" strokeDasharray="1.5 5" />
      )}
      <text x={x} y={y + 4.5} className="fill-ink-2 text-13">
        {children}
      </text>
    </g>
  );
};
