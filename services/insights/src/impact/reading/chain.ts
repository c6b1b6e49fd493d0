import { impactChain, type ImpactChain } from '../../measures/impact-chain.ts';
import type { ImpactsPast } from '../past/impacts.ts';
import { parentOf } from './note.ts';

/** Measure 8 of all that the two told. */
export const chainOf = (impacts: ImpactsPast): ImpactChain | undefined =>
  impactChain(
    [...impacts.values()].map((note) => ({
      id: note.id,
      level: note.level,
      parentId: parentOf(impacts, note)?.id,
      echoed: note.echo !== undefined,
    })),
  );
