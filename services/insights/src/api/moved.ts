import { idIn, kindOf } from '@alliance/decider/scope';
import type { News } from '@alliance/platform/ports/view-store';

/** That something was recorded, and in which scope: neither what nor how much, nor how far any log has come. */
export const movedEvent = ({ scope }: Pick<News, 'scope'>): string =>
  `event: moved\ndata: ${JSON.stringify({ [`${kindOf(scope)}Id`]: idIn(scope) })}\n\n`;

/** Where it can't be told any more what moved: whoever hears it reads all of theirs again. */
export const movedSomewhere = 'event: moved\ndata: {}\n\n';
