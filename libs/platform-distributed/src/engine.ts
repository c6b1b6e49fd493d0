/** An engine as a process looks at it from outside: whether it answers, and nothing else. */
export interface Engine {
  readonly name: EngineName;
  /** Resolves when it answers, rejects when it doesn't. May take as long as it likes: whoever asks has a limit. */
  answers(): Promise<void>;
  close(): Promise<void>;
}

export type EngineName = 'postgresql' | 'kafka' | 'eventstoredb';
