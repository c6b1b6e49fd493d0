import { report } from '@alliance/platform/report';
import { isDamage, openAs, removeDatabase, type Surviving } from './database.ts';
import type { LogsBehind } from './logged-facts.ts';
import { sqliteViewStore, type VouchedViews } from './sqlite-view-store.ts';
import type { RowsOf } from './view-tables.ts';

export interface ViewsFile extends RowsOf {
  /** A path, or `:memory:`. */
  readonly file: string;
  readonly logs: LogsBehind;
  readonly surviving: Surviving;
}

/**
 * Opens what a service derives from the logs. Where anything in it isn't what the service has written there, and where
 * the logs don't go on from it, nothing of it counts: the file is removed, and all of it is made again.
 * @throws StoreUnavailable when it can't be opened for another reason.
 */
export const openViews = async (options: ViewsFile): Promise<VouchedViews> => {
  const { file, name, voucher, logs, surviving } = options;
  const open = () =>
    openAs(file, (database) => sqliteViewStore(database, logs, { name, voucher }), surviving);
  const found = await openedIfRight(open);
  if (found) return found;
  report('views-made-again', { service: name }, 'warning');
  removeDatabase(file);
  return open();
};

const openedIfRight = async (open: () => VouchedViews): Promise<VouchedViews | undefined> => {
  try {
    const views = open();
    const isOurs = views.found === 'whole' || views.found === 'nothing';
    if (isOurs && (await views.followLogs())) return views;
    await views.close();
  } catch (error) {
    if (!isDamage(error)) throw error;
  }
  return undefined;
};
