import { z } from 'zod';
import type { ReadModel } from '../pair/read-model.ts';
import { partnership, partnershipOf } from './partnership.ts';
import type { ResponseOf } from '../pair/response.ts';

export const alliances = z
  .array(partnership)
  .meta({ id: 'Alliances', description: 'My partnerships, in the order in which they began.' });

export type Alliances = ResponseOf<typeof alliances>;

export const alliancesOf = (each: readonly ReadModel[]): Alliances =>
  each
    .map(partnershipOf)
    .toSorted((a, b) => a.began.localeCompare(b.began) || a.allianceId.localeCompare(b.allianceId));
