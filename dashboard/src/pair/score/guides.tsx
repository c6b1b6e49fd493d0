import { useLit } from '../lit.tsx';
import { usePair } from '../pair.tsx';

/**
 * A hairline for each session, those of the open clause darker, and the day that is shown where it is no session's.
 * Through all rows at once on a wide page; inside each strip where rows are blocks with words between them.
 */
export const Guides = ({ height }: { readonly height: number | string }) => {
  const { scale, held, day, today, earlier } = usePair();
  const lit = useLit();
  const here = scale.x(day);
  return (
    <g>
      {held.map(({ number, on }) => (
        <line
          key={number}
          x1={scale.x(on)}
          x2={scale.x(on)}
          y1="0"
          y2={height}
          className={lit.has(number) ? 'stroke-field' : 'stroke-rule'}
          strokeWidth={lit.has(number) ? 1.4 : 1}
        />
      ))}
      {earlier && typeof height === 'number' && (
        <rect x={here} y={0} width={Math.max(0, scale.length - here)} height={height} className="fill-wash" />
      )}
      {(day < today || held.length === 0) && (
        <line x1={here} x2={here} y1="0" y2={height} className="stroke-ink" strokeWidth="2" />
      )}
    </g>
  );
};
