import { join } from 'node:path';
import { eventStoreSuite } from '@alliance/platform-tests/event-store-suite';
import { inScratchFolder } from '@alliance/platform-tests/scratch-folder';
import { openDatabase } from './database.ts';
import { sqliteEventStore } from './sqlite-event-store.ts';

eventStoreSuite(
  'in a SQLite file',
  inScratchFolder((folder) => sqliteEventStore(openDatabase(join(folder, 'log.db')))),
  { lasting: true },
);
eventStoreSuite(
  'in memory',
  inScratchFolder(() => sqliteEventStore(openDatabase(':memory:'))),
  { lasting: false },
);
