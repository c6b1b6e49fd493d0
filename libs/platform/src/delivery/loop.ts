import { setTimeout as pause } from 'node:timers/promises';
import { retry, unlessAborted, type Waits } from '../backoff.ts';

/** After a step that failed. */
const WAITS: Waits = { first: 50, longest: 5_000 };

export interface LoopOptions {
  /** Milliseconds to wait after being woken, so that one step serves many wakers. */
  readonly gather: number;
  /** Done once there is nothing more to do for a while, and before it stops. */
  readonly atRest: () => Promise<void>;
}

/** Milliseconds without a waker that count as a rest. */
const REST = 100;

/**
 * Runs a step whenever it is woken, repeats it while the step says that there is more, and tries again later when it
 * fails.
 */
export class Loop {
  #running: Promise<void> | undefined;
  #woken = false;
  readonly #stopping = new AbortController();
  #rest: NodeJS.Timeout | undefined;
  readonly #step: () => Promise<boolean>;
  readonly #onTrouble: (error: unknown) => void;
  readonly #options: LoopOptions;
  constructor(step: () => Promise<boolean>, onTrouble: (error: unknown) => void, options: LoopOptions) {
    this.#step = step;
    this.#onTrouble = onTrouble;
    this.#options = options;
  }

  wake() {
    this.#woken = true;
    if (this.#stopping.signal.aborted) return;
    this.#running ??= this.#run().catch(unlessAborted(this.#stopping.signal));
  }

  async stop() {
    this.#stopping.abort();
    clearTimeout(this.#rest);
    await this.#running;
    await this.#settle();
  }

  async #run() {
    const { signal } = this.#stopping;
    try {
      while (this.#woken) {
        await pause(this.#options.gather, undefined, { signal });
        this.#woken = false;
        if (await retry(this.#step, { waits: WAITS, signal, failed: this.#onTrouble })) this.#woken = true;
      }
      clearTimeout(this.#rest);
      this.#rest = setTimeout(() => void this.#settle(), REST);
    } finally {
      this.#running = undefined;
    }
  }

  async #settle() {
    try {
      await this.#options.atRest();
    } catch (error) {
      this.#onTrouble(error);
    }
  }
}
