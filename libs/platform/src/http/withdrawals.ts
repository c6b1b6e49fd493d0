import { millisecondsOf, systemClock, type Clock } from '../clock.ts';

/** Sessions that were ended while tokens of theirs still hold: signed out, or after a changed password. */
export interface Withdrawals {
  has(session: string): boolean;
  /** Whether this process has heard of every withdrawal but perhaps those of the last seconds. */
  areHeard(): boolean;
  /** Calls once when the session is withdrawn, or when that can't be heard any more. Answers what ends it. */
  onOver(session: string, over: () => void): () => void;
}

/** It can't be known which sessions were withdrawn: no token can be trusted just now, and none is refused. */
export class WithdrawalsUnknown extends Error {
  override readonly name = 'WithdrawalsUnknown';
}

/** Milliseconds without hearing of withdrawals after which tokens aren't trusted any more. */
export const TRUSTED_UNHEARD_FOR = 5_000;

export interface WithdrawnSession {
  readonly session: string;
  /** From when on no token of this session can hold, ISO 8601. */
  readonly forgettableAt: string;
}

/**
 * What one process knows of withdrawn sessions. Where sessions are withdrawn in this very process it hears at once;
 * where another one does it, whoever follows that says when it last `heard`.
 */
export class WithdrawnSessions implements Withdrawals {
  readonly #until = new Map<string, number>();
  readonly #listeners = new Map<string, Set<() => void>>();
  readonly #clock: Clock;
  #heardAt: number;

  constructor(by: 'here' | 'elsewhere', clock: Clock = systemClock) {
    this.#clock = clock;
    this.#heardAt = by === 'here' ? Infinity : -Infinity;
  }

  add({ session, forgettableAt }: WithdrawnSession) {
    for (const [old, until] of this.#until) {
      // Oldest first, and all are kept for about as long.
      if (until > this.#now()) break;
      this.#until.delete(old);
    }
    if (this.#until.has(session)) return;
    this.#until.set(session, Date.parse(forgettableAt));
    this.#tell(session);
  }

  has(session: string): boolean {
    return this.#until.has(session);
  }

  /** Everything that was withdrawn before this instant has been added. */
  heard(at: string) {
    this.#heardAt = Math.max(this.#heardAt, Date.parse(at));
  }

  areHeard(): boolean {
    return this.#now() - this.#heardAt < TRUSTED_UNHEARD_FOR;
  }

  /** Nothing was heard just now. Once that has lasted too long, whoever listens is told that it is over. */
  unheard() {
    if (this.areHeard()) return;
    for (const session of this.#listeners.keys()) this.#tell(session);
  }

  onOver(session: string, over: () => void): () => void {
    if (this.has(session)) {
      over();
      return () => undefined;
    }
    const listeners = this.#listeners.get(session) ?? new Set();
    this.#listeners.set(session, listeners.add(over));
    return () => {
      listeners.delete(over);
      if (listeners.size === 0 && this.#listeners.get(session) === listeners) this.#listeners.delete(session);
    };
  }

  #tell(session: string) {
    const listeners = this.#listeners.get(session) ?? [];
    this.#listeners.delete(session);
    for (const over of listeners) over();
  }

  #now(): number {
    return millisecondsOf(this.#clock);
  }
}
