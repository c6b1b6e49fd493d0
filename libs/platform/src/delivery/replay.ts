import type { ViewStore } from '../ports/view-store.ts';
import type { Voucher } from '../vouching/voucher.ts';
import { believing } from './believed.ts';
import { isOutage, project, type Projecting } from './project.ts';

export interface ReplayOptions extends Projecting {
  readonly consumer: string;
  readonly views: ViewStore;
  /** Vouches for what was parked, too: a file of views can be written by others. */
  readonly voucher: Voucher;
}

/** Milliseconds between two tries of what is parked. */
const AGAIN_AFTER = 60_000;

/**
 * Tries every parked key again: all that is parked of it, in its order, in one transaction. A key that still
 * can't be handled stays as it is. Answers the keys that are free again.
 */
export const replayParked = async (options: ReplayOptions): Promise<readonly string[]> => {
  const { consumer, views, voucher } = options;
  const believe = believing(voucher);
  const freed: string[] = [];
  for (const key of await views.parkedKeys(consumer))
    try {
      await views.transact(async (transaction) => {
        const parked = await transaction.unpark(consumer, key);
        await project(
          options,
          transaction,
          parked.map((message) => ({ topic: message.topic, fact: believe(message.topic, message) })),
        );
      });
      freed.push(key);
    } catch (error) {
      if (isOutage(error)) throw error;
    }
  return freed;
};

/** Does so at once, and again every minute. */
export const replaying = (
  options: ReplayOptions & { readonly onTrouble: (error: unknown) => void },
): { stop(): Promise<void> } => {
  let trying: Promise<unknown> = Promise.resolve();
  const again = () => {
    trying = trying.then(() => replayParked(options)).catch(options.onTrouble);
  };
  again();
  const timer = setInterval(again, AGAIN_AFTER);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await trying;
    },
  };
};
