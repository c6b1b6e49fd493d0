const FIRST_WAIT = 50;
const LONGEST_WAIT = 5_000;

export interface LoopOptions {
  /** Milliseconds to wait after being woken, so that one step serves many wakers. */
  readonly gather: number;
  /** Done once there is nothing more to do for a while, and before it stops. */
  readonly atRest: () => Promise<void>;
}

/** Milliseconds without a waker that count as a rest. */
const REST = 100;

/** Does a step whenever it is woken, again while the step says there is more, and again later when it fails. */
export class Loop {
  #running: Promise<void> | undefined;
  #woken = false;
  #stopped = false;
  #pausing: { timer: NodeJS.Timeout; done: () => void } | undefined;
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
    if (!this.#stopped) this.#running ??= this.#run();
  }

  async stop() {
    this.#stopped = true;
    clearTimeout(this.#rest);
    if (this.#pausing) {
      clearTimeout(this.#pausing.timer);
      this.#pausing.done();
    }
    await this.#running;
    await this.#settle();
  }

  async #run() {
    let wait = FIRST_WAIT;
    while (this.#woken && !this.#stopped) {
      await this.#pause(this.#options.gather);
      this.#woken = false;
      try {
        if (await this.#step()) this.#woken = true;
        wait = FIRST_WAIT;
      } catch (error) {
        this.#onTrouble(error);
        this.#woken = true;
        await this.#pause(wait);
        wait = Math.min(wait * 2, LONGEST_WAIT);
      }
    }
    this.#running = undefined;
    clearTimeout(this.#rest);
    if (!this.#stopped) this.#rest = setTimeout(() => void this.#settle(), REST);
  }

  async #settle() {
    try {
      await this.#options.atRest();
    } catch (error) {
      this.#onTrouble(error);
    }
  }

  #pause(ms: number) {
    return new Promise<void>((done) => {
      if (this.#stopped) return done();
      this.#pausing = { timer: setTimeout(done, ms), done };
    });
  }
}
