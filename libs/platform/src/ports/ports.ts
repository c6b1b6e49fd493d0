import type { Clock } from '../clock.ts';
import type { EventStore } from './event-store.ts';
import type { KeyVault } from './key-vault.ts';
import type { Leases } from './leases.ts';
import type { MessageBus } from './message-bus.ts';
import type { ViewStore } from './view-store.ts';

/** Everything that a topology provides. Which adapters stand behind it is chosen once, in a `main.ts`. */
export interface Platform {
  readonly clock: Clock;
  readonly bus: MessageBus;
  readonly vault: KeyVault;
  /** Where other processes may run the same services: what only one of them is to do. */
  readonly leases?: Leases;
  eventStore(service: string): Promise<EventStore>;
  viewStore(service: string): Promise<ViewStore>;
  /** Lets go of everything, in order, once every service has stopped. */
  close(): Promise<void>;
}
