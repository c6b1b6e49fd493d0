/** Milliseconds. */
export interface Beating {
  readonly every: number;
  /** Handling that takes longer counts as hung: the beats end, and the partitions go to another member. */
  readonly longest: number;
}

/** Keeps a member in its group while it handles. Returns what ends it. */
export const beat = (heartbeat: () => Promise<void>, { every, longest }: Beating): (() => void) => {
  // A beat that comes too early is left out by kafkajs. At this pace none comes late.
  const pace = every / 2;
  let left = Math.ceil(longest / pace);
  const timer = setInterval(() => {
    // That the group is being dealt anew is noticed once the batch is handled.
    heartbeat().catch(() => undefined);
    if (--left <= 0) clearInterval(timer);
  }, pace);
  return () => clearInterval(timer);
};
