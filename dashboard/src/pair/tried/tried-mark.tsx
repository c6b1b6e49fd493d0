import type { TriedFor } from '@alliance/api-client/generated/api';
import { PERSON_FILL, PERSON_STROKE } from '../person.tsx';

interface TriedMarkProps {
  readonly tried: Pick<TriedFor, 'is' | 'by'>;
  readonly x: number;
  readonly y: number;
  readonly r?: number;
}

/** Where something that was tried came into a thread: filled where it was kept, open where it was adapted. */
export const TriedMark = ({ tried: { is, by }, x, y, r = 5 }: TriedMarkProps) => (
  <circle
    cx={x}
    cy={y}
    r={r}
    strokeWidth="1.8"
    className={is === 'kept' ? `${PERSON_FILL[by]} stroke-paper` : `fill-paper ${PERSON_STROKE[by]}`}
  />
);
