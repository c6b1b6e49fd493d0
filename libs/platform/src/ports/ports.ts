import type { Clock } from '../clock.ts';
import type { EventStore } from './event-store.ts';
import type { KeyVault } from './key-vault.ts';
import type { Leases } from './leases.ts';
import type { Publishing, Topics } from './topics.ts';
import type { Notes, ViewStore } from './view-store.ts';

/** Opens the log of any service for as long as it is read. */
export type ReadingLog = <Result>(
  service: string,
  read: (log: Pick<EventStore, 'readAll'>) => Promise<Result>,
) => Promise<Result>;

/** Everything that a topology provides. Which adapters stand behind it is chosen once, in a `main.ts`. */
export interface Platform {
  readonly clock: Clock;
  readonly topics: Topics;
  /** Absent where the logs are the topics: there is nothing to pass on. */
  readonly publishing?: Publishing;
  readonly vault: KeyVault;
  /** Where other processes may run the same services: what only one of them is to do. */
  readonly leases?: Leases;
  eventStore(service: string): Promise<EventStore>;
  /** Where views aren't held against the logs when they are opened, and so have to be by whoever rests on them. */
  readonly readingLog?: ReadingLog;
  /** What can be made again from topics. */
  viewStore(service: string): Promise<ViewStore>;
  /** What no log holds and nothing can make again. */
  notes(service: string): Promise<Notes>;
  /** Lets go of everything, in order, once every service has stopped. */
  close(): Promise<void>;
}
