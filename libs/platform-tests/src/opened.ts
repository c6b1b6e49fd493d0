/** What a suite is handed for each test: a port that is fresh, and what to do with it. */
export interface Opened<Port> {
  readonly port: Port;
  /** Lets go of it and opens what it has kept again. */
  reopen(): Promise<Port>;
  /** Closes it, also after a reopening, and removes what it has kept. */
  destroy(): Promise<void>;
}

export interface Traits {
  /** Whether anything is kept when it is closed. An adapter that lives in memory keeps nothing. */
  readonly lasting: boolean;
}
