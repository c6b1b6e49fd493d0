/** The only place that reads the time. Everything else is handed a clock. */
export interface Clock {
  /** Now, ISO 8601 in UTC with milliseconds. */
  now(): string;
}

/** Written once for each millisecond: a command asks for it several times. */
let written = { at: NaN, instant: '' };
const instantOf = (at: number): string => {
  if (at !== written.at) written = { at, instant: new Date(at).toISOString() };
  return written.instant;
};

export const systemClock: Clock = { now: () => instantOf(Date.now()) };

/** The same in milliseconds since 1970, for whoever only compares. */
export const millisecondsOf = (clock: Clock): number =>
  clock === systemClock ? Date.now() : Date.parse(clock.now());

/** A clock that someone else sets: for scenarios and specs. It stands still until it is moved. */
export class ManagedClock implements Clock {
  #now: string;
  constructor(start: string) {
    this.#now = start;
  }
  now() {
    return this.#now;
  }
  moveTo(instant: string) {
    this.#now = instant;
  }
}

/** A clock that shows another day but runs at the usual speed: the sample's today. */
export const clockFrom = (start: string): Clock => {
  const offset = Date.parse(start) - Date.now();
  return { now: () => new Date(Date.now() + offset).toISOString() };
};

/** An instant as libraries want it that don't take text. */
export const dateOf = (instant: string): Date => new Date(instant);

/** The instant so many seconds after another, or before it where they are negative. */
export const secondsAfter = (instant: string, seconds: number): string =>
  new Date(Date.parse(instant) + seconds * 1_000).toISOString();

/** Milliseconds since this process began. They go on while it stands still, and never back. */
export const elapsed = (): number => performance.now();
