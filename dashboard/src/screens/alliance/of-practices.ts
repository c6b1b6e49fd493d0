import type { Practice } from '@alliance/api-client/generated/api';
import { alongside } from '../../kit/fetched.tsx';

/** Where a pulse waits for one of the two, or for both. */
export const OpenPulses = alongside(
  () => import('./open-pulses.tsx'),
  (module) => module.OpenPulses,
);

/** What sessions were worth, where the two say so. */
export const WorthFigures = alongside(
  () => import('./worth-figure.tsx'),
  (module) => module.WorthFigures,
);

export const fetchWorth = (practices: readonly Practice[]): unknown =>
  practices.includes('worth') && WorthFigures.preload();
