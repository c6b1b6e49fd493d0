import type { Message, Topics } from '@alliance/platform/ports/topics';

/** Topics, and how something comes to be in them. */
export interface WrittenTopics extends Topics {
  /** Resolves once it is durable, to what will be heard of it. */
  write(topic: string, messages: readonly Message[]): Promise<readonly Message[]>;
}
