import { day } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import type { ContractPast } from '../past/contract-past.ts';
import { dayOf } from './looking.ts';
import type { Sent } from './sent.ts';

export const versionMark = z
  .strictObject({ kind: z.literal('version-signed'), version: z.int().min(1), on: day })
  .meta({ id: 'VersionMark', description: 'A version of the agreement that came into force that day.' });

export const marksOf = ({ versions }: ContractPast): readonly Sent<typeof versionMark>[] =>
  versions.map(({ version, at }) => ({ kind: 'version-signed', version, on: dayOf(at) }));
