import { idIn, kindOf } from '@alliance/decider/scope';
import { TOPICS } from '@alliance/facts/catalogue';
import type { News } from '@alliance/platform/ports/view-store';

/**
 * That something was recorded, and how far each service's log has come with it: ids and numbers, never a word. Of the
 * ids there is the one of its scope.
 */
export interface Moved {
  readonly allianceId?: string;
  readonly personId?: string;
  readonly organisationId?: string;
  readonly contracts?: number;
  readonly reviews?: number;
}

export const movedBy = ({ scope, positions }: News): Moved => {
  const contracts = positions[TOPICS.contracts];
  const reviews = positions[TOPICS.reviews];
  return {
    [`${kindOf(scope)}Id`]: idIn(scope),
    ...(contracts !== undefined && { contracts }),
    ...(reviews !== undefined && { reviews }),
  };
};

/** As it goes over the line: an event of the type `moved`. */
export const told = (moved: Moved): string => `event: moved\ndata: ${JSON.stringify(moved)}\n\n`;

/** Where it can't be told any more what moved: whoever hears it reads all of theirs again. */
export const movedSomewhere = 'event: moved\ndata: {}\n\n';
