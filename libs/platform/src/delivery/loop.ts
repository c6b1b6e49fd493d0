const FIRST_WAIT = 50;
const LONGEST_WAIT = 5_000;

/** Does a step whenever it is woken, again while the step says there is more, and again later when it fails. */
export class Loop {
  #running: Promise<void> | undefined;
  #woken = false;
  #stopped = false;
  #rest: { timer: NodeJS.Timeout; done: () => void } | undefined;
  readonly #step: () => Promise<boolean>;
  readonly #onTrouble: (error: unknown) => void;
  constructor(step: () => Promise<boolean>, onTrouble: (error: unknown) => void) {
    this.#step = step;
    this.#onTrouble = onTrouble;
  }

  wake() {
    this.#woken = true;
    if (!this.#stopped) this.#running ??= this.#run();
  }

  async stop() {
    this.#stopped = true;
    if (this.#rest) {
      clearTimeout(this.#rest.timer);
      this.#rest.done();
    }
    await this.#running;
  }

  async #run() {
    let wait = FIRST_WAIT;
    while (this.#woken && !this.#stopped) {
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
    if (this.#woken && !this.#stopped) this.wake();
  }

  #pause(ms: number) {
    return new Promise<void>((done) => {
      this.#rest = { timer: setTimeout(done, ms), done };
    });
  }
}
