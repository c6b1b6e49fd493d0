import type { Experiment } from '@alliance/api-client/generated/api';
import { AXIS, rowY, THREAD, ROW } from './heights.ts';
import type { Group } from './reading.ts';

/** So much before its end a line turns upwards, into its thread. */
export const TURN = 7;
/** From a drawing's edge to the middle of the space before the next. */
const BEYOND = 10;

/** Where in one thread's drawing what stayed of an experiment goes up or down, from and to which height. */
export interface Join {
  readonly experiment: Experiment;
  readonly from: number;
  readonly to: number;
}

/**
 * What was kept or adapted flows from its row into the thread above it, and on into the other threads that it was for:
 * through the drawings that lie between.
 */
export const joinsIn = (groups: readonly Group[], place: number): readonly Join[] =>
  groups.flatMap(({ thread, experiments }, home) =>
    thread.of === 'none'
      ? []
      : experiments.flatMap((experiment, row): readonly Join[] => {
          const also = groups.flatMap(({ alsoFor }, at) => (alsoFor.includes(experiment) ? [at] : []));
          const [first, last] = [Math.min(home, ...also), Math.max(home, ...also)];
          if (place < first || place > last) return [];
          const rows = groups[place]?.experiments.length ?? 0;
          const down = place === home ? rowY(row) - TURN : AXIS;
          return [
            {
              experiment,
              from: place > first ? -BEYOND : AXIS,
              to: place < last ? THREAD + rows * ROW + BEYOND : down,
            },
          ];
        }),
  );
