import { elapsed } from '@alliance/platform/clock';
import { keptLeases } from '@alliance/platform-tests/kept-leases';
import { schedulerSuite } from '@alliance/platform-tests/scheduler-suite';
import { inScratchFolder } from '@alliance/platform-tests/scratch-folder';
import { embedded } from './embedded.ts';

schedulerSuite('remembered in SQLite', async () => {
  const { port, destroy } = await inScratchFolder((dir) => embedded({ dir }))();
  const notes = await port.notes('contracts');
  const { leases } = keptLeases(elapsed);
  return {
    processes: [
      { notes, leases },
      { notes, leases },
    ],
    destroy,
  };
});
