import { z } from 'zod';
import type { Seen } from '../pair/looking.ts';
import { partnership, partnershipOf } from './partnership.ts';
import type { Sent } from '../pair/sent.ts';

export const alliances = z
  .array(partnership)
  .meta({ id: 'Alliances', description: 'My partnerships, in the order in which they began.' });

export type Alliances = Sent<typeof alliances>;

export const alliancesOf = (each: readonly Seen[]): Alliances =>
  each
    .map(partnershipOf)
    .toSorted((a, b) => a.began.localeCompare(b.began) || a.allianceId.localeCompare(b.allianceId));
