import { join } from 'node:path';
import { inScratchFolder } from '@alliance/platform-tests/scratch-folder';
import { viewStoreSuite } from '@alliance/platform-tests/view-store-suite';
import { openDatabase } from './database.ts';
import { sqliteViewStore } from './sqlite-view-store.ts';

viewStoreSuite(
  'in a SQLite file',
  inScratchFolder((folder) => sqliteViewStore(openDatabase(join(folder, 'views.db')))),
  { lasting: true },
);
viewStoreSuite(
  'in memory',
  inScratchFolder(() => sqliteViewStore(openDatabase(':memory:'))),
  { lasting: false },
);
