import type { Cases } from '@alliance/decider/decider';
import type { GrowthDimension, PractitionerFact } from '@alliance/facts/practitioner';
import type { Recorded } from '@alliance/facts/recorded';
import { changed, withEntry } from '../../past/changed.ts';
import type { Deed } from '../../past/deed.ts';
import { part } from '../../past/part.ts';
import { growthEvidence } from '../reading/evidence.ts';

/** Where somebody placed themselves, or how the other sees it: in words, on the line from 0 to 10, or both. */
export interface Said extends Deed {
  readonly words?: string | undefined;
  readonly position?: number | undefined;
  /** Why it was put right, where it takes the place of what was said before. */
  readonly why?: string | undefined;
}

/** That what one had said was taken out again. */
export interface TakenOut extends Deed {
  readonly out: true;
  readonly why?: string | undefined;
}

export interface PlacingPast {
  readonly id: string;
  /** Who placed themselves. */
  readonly by: string;
  readonly dimension: GrowthDimension;
  /** What they said, the oldest first; the latest holds. */
  readonly own: readonly (Said | TakenOut)[];
  /** The same of the other. */
  readonly answer: readonly (Said | TakenOut)[];
}

/** In the order in which they were placed. */
export type GrowthPast = ReadonlyMap<string, PlacingPast>;

const noGrowth: GrowthPast = new Map();

const telling = (growth: GrowthPast, id: string, said: Said | TakenOut): GrowthPast =>
  changed(growth, id, (placing) => {
    const part = said.by === placing.by ? 'own' : 'answer';
    return { ...placing, [part]: [...placing[part], said] };
  });

const cases: Cases<GrowthPast, Recorded<PractitionerFact>> = {
  GrowthPlaced: (growth, { placingId: id, dimension, ...said }, { at }) =>
    withEntry(growth, id, { id, by: said.by, dimension, own: [{ ...said, at }], answer: [] }),
  GrowthAnswered: (growth, { placingId, ...said }, { at }) => telling(growth, placingId, { ...said, at }),
  GrowthCorrected: (growth, { placingId, ...said }, { at }) => telling(growth, placingId, { ...said, at }),
  GrowthRetracted: (growth, { placingId, ...out }, { at }) =>
    telling(growth, placingId, { ...out, at, out: true }),
};

export const growth = part('growth', noGrowth, cases, { evidence: [growthEvidence] });
