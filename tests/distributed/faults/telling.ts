import { appendFileSync } from 'node:fs';
import type { Cycle } from './cycles.ts';

/** Where a run's figures are wanted, the file that `FAULTS_FIGURES` names gets a line of them. */
export const toldOf = (figures: object): void => {
  const file = process.env['FAULTS_FIGURES'];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(figures)}\n`);
};

/** A line for each cycle as it ends. */
export const told = (cycles: readonly Cycle[]): void => {
  const last = cycles.at(-1);
  if (last) toldOf({ cycle: cycles.length, ...last, refused: Object.fromEntries(last.refused) });
};
