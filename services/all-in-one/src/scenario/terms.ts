import type { Terms } from '@alliance/decider/aggregate';
import { definitionOf } from '@alliance/facts/catalogue';
import type { CommandResult } from '@alliance/platform/commands/command';

/** What follows from a command for what the two use; undefined where it says nothing of it. */
export const termsIn = (handled: CommandResult): Terms | undefined =>
  handled.outcome === 'recorded'
    ? handled.facts.map(({ type, open }) => definitionOf(type).agrees?.(open)).findLast(Boolean)
    : undefined;
