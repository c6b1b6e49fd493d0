import { join } from 'node:path';
import { sampleChain } from '@alliance/platform-tests/sample-chain';
import { eventStoreSuite } from '@alliance/platform-tests/event-store-suite';
import { inScratchFolder } from '@alliance/platform-tests/scratch-folder';
import { openDatabase } from './database.ts';
import { sqliteEventStore } from './sqlite-event-store.ts';

eventStoreSuite(
  'in a SQLite file',
  inScratchFolder((folder) => sqliteEventStore(openDatabase(join(folder, 'log.db')), sampleChain)),
  { lasting: true },
);
eventStoreSuite(
  'in memory',
  inScratchFolder(() => sqliteEventStore(openDatabase(':memory:'), sampleChain)),
  { lasting: false },
);
