import { day } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import type { Seen } from '../../pair/looking.ts';
import type { Sent } from '../../pair/sent.ts';

export const versionMark = z
  .strictObject({ kind: z.literal('version-signed'), version: z.int().min(1), on: day })
  .meta({ id: 'VersionMark', description: 'A version of the agreement that came into force that day.' });

export const marksOf = (seen: Seen): readonly Sent<typeof versionMark>[] =>
  seen.past.contract.versions.map(({ version, at }) => ({
    kind: 'version-signed',
    version,
    on: seen.dayOf(at),
  }));
