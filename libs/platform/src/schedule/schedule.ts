/**
 * Something that is to happen once, at an instant or as soon as possible after it. What is due is worked out from
 * facts, by every process alike, so its id is made of ids and days and of nothing that is drawn by chance.
 */
export interface Due {
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** From then on it isn't begun any more: a letter is late then. What must exist has none, and happens however late. */
  readonly until?: string;
  /**
   * Has its effect. `not-now` says that it certainly had none, and is tried again; what is thrown leaves that open.
   * After a kill it is asked again: an effect that is recorded goes by an idempotency key that is made of the id.
   */
  happen(): Promise<'happened' | 'not-now'>;
}

export interface Schedule {
  /** Unlike any other in its service. */
  readonly name: string;
  /** How often one thing is begun at most while it isn't known whether it happened; without end where nothing is said. */
  readonly mostTimes?: number;
  /** What is due by an instant. It may name what happened long ago. */
  due(now: string): Promise<readonly Due[]>;
}
