import { day } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import type { ReadModel } from '../../pair/read-model.ts';
import type { ResponseOf } from '../../pair/response.ts';

export const versionMark = z
  .strictObject({ kind: z.literal('version-signed'), version: z.int().min(1), on: day })
  .meta({ id: 'VersionMark', description: 'A version of the agreement that came into force that day.' });

export const marksOf = (seen: ReadModel): readonly ResponseOf<typeof versionMark>[] =>
  seen.past.contract.versions.map(({ version, at }) => ({
    kind: 'version-signed',
    version,
    on: seen.dayOf(at),
  }));
