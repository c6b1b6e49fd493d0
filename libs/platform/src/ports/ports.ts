import type { Clock } from '../clock.ts';
import type { EventStore } from './event-store.ts';
import type { KeyVault } from './key-vault.ts';
import type { Leases } from './leases.ts';
import type { Publishing, Topics } from './topics.ts';
import type { Notes, ViewStore } from './view-store.ts';

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
  /** What can be made again from topics. */
  viewStore(service: string): Promise<ViewStore>;
  /** What no log holds and nothing can make again. */
  notes(service: string): Promise<Notes>;
  /** Lets go of everything, in order, once every service has stopped. */
  close(): Promise<void>;
}
