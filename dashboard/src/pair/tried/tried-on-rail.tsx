import type { TriedFor } from '@alliance/api-client/generated/api';
import { RAIL_HEIGHT, RAIL_LINE } from '../threads/wording-rail.tsx';
import { usePair } from '../pair.tsx';
import { TriedMark } from './tried-mark.tsx';

/** On the rail of a goal’s wordings, each that was kept or adapted for it, in its session. What it was is listed below. */
export const TriedOnRail = ({ tried }: { readonly tried: readonly TriedFor[] }) => {
  const { scale } = usePair();
  return (
    <svg
      width={scale.length}
      height={RAIL_HEIGHT}
      aria-hidden="true"
      className="pointer-events-none absolute top-0 left-0 block overflow-visible"
    >
      {tried.map(
        (each) =>
          each.into && (
            <TriedMark key={each.experimentId} tried={each} x={scale.x(each.into.on)} y={RAIL_LINE} />
          ),
      )}
    </svg>
  );
};
