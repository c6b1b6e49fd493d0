import {
  inUseFrom,
  practicesInUse as fields,
  type Practice,
  type PracticesInUse,
} from '@alliance/facts/practices';
import { z } from 'zod';
import type { Past } from '../../past/past.ts';

export const practicesInUse = z.strictObject(fields).meta({
  id: 'PracticesInUse',
  description: 'Which practices the two use beside sessions, reviews and commitments, and how reviews open.',
});

/** What the two use as of that day: as they signed it last, or else as they began. */
export const practicesOf = ({ contract, alliance }: Pick<Past, 'contract' | 'alliance'>): PracticesInUse =>
  contract.practices ?? inUseFrom(alliance.formed?.begunWith);

/** Whether something is shown that rests on a practice; what rests on none always is. */
export const isUsed = (
  { past }: { readonly past: Pick<Past, 'contract' | 'alliance'> },
  practice: Practice | undefined,
): boolean => practice === undefined || practicesOf(past).on.includes(practice);
