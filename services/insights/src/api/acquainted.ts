import type { Scope } from '@alliance/decider/scope';
import type { News } from '@alliance/platform/ports/view-store';
import { relationOf, standingIn, RELATION_FACTS } from '@alliance/platform/relations/relations';
import type { RunningService } from '@alliance/platform/service/service';

/**
 * Whether a change concerns a person: a scope in which they stand, and nothing that is for the other alone.
 * Looked up when a scope appears for the first time, and again when somebody is let in: before that an alliance
 * concerns whoever invites, who waits for an answer, and nobody else.
 */
export const acquaintedWith = (views: RunningService['views'], person: string) => {
  const known = new Map<string, boolean>();
  return async ({ scope, only, types }: News): Promise<boolean> => {
    if (only !== undefined && only !== person) return false;
    const before = known.get(scope);
    if (before === true || (before === false && !types.some((type) => RELATION_FACTS.has(type))))
      return before;
    const standing = await standingIn(views, scope);
    const belongs =
      relationOf(scope, standing, person) !== undefined ||
      (standing === undefined && (await invites(views, scope, person)));
    known.set(scope, belongs);
    return belongs;
  };
};

const invites = async (views: RunningService['views'], scope: Scope, person: string) =>
  (await views.journal(scope, { id: person })).some(
    ({ fact: { type, open } }) => type === 'AllianceInvited' && open['by'] === person,
  );
