import { contracts } from '@alliance/contracts/contracts';
import { ManagedClock } from '@alliance/platform/clock';
import { idFrom } from '@alliance/platform/commands/command-ids';
import { runService } from '@alliance/platform/service/run-service';
import { embedded } from '@alliance/platform-embedded/embedded';
import { reviews } from '@alliance/reviews/reviews';
import type { Line, PersonLine } from './line.ts';
import { play } from './play.ts';
import { stageOf } from './stage.ts';

/** Plays a scenario in memory, where nothing else has happened. Throws `ScenarioError`. */
export const rehearse = async (scenario: string, lines: readonly Line[]): Promise<void> => {
  const clock = new ManagedClock('2000-01-01T00:00:00.000Z');
  const platform = await embedded({ dir: 'memory', clock });
  const runs = [
    await runService(contracts, platform, 'rehearsal'),
    await runService(reviews, platform, 'rehearsal'),
  ];
  try {
    // Whoever has the same address is the same person, here as there.
    const takeIn = ({ email }: PersonLine) => Promise.resolve({ id: idFrom('person', email.toLowerCase()) });
    const stage = stageOf(runs, clock, takeIn);
    await play(scenario, lines, stage);
  } finally {
    for (const run of runs) await run.stop();
    await platform.close();
  }
};
