import { Presets, SingleBar } from 'cli-progress';
import type { CatchUpProgress } from './caught-up.ts';

/** Milliseconds between two lines where there is no terminal to draw on. */
const A_LINE_EVERY = 5_000;

/** Shows on the command line how far what people see has been made again; nothing where nothing had to be. */
export const showCatchUp = (): { at(progress: CatchUpProgress): void; end(): void } => {
  let bar: SingleBar | undefined;
  return {
    at: ({ processed, of }) => {
      if (!bar) {
        console.log(
          'What people see is being made again from what was recorded. Nobody is let in until it is whole.',
        );
        const format = '{bar} {percentage} %';
        bar = new SingleBar(
          { format, noTTYOutput: true, notTTYSchedule: A_LINE_EVERY },
          Presets.shades_classic,
        );
        bar.start(of, processed);
      }
      bar.update(processed);
    },
    end: () => bar?.stop(),
  };
};
