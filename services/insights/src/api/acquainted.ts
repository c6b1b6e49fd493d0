import type { News } from '@alliance/platform/ports/view-store';
import { membersIn, roleOf } from '@alliance/platform/relations/relations';
import type { RunningService } from '@alliance/platform/service/service';

/**
 * Whether a person belongs to the alliance that was heard of. Looked up when an alliance appears for the first
 * time, and again when it is formed: before that nobody belongs to it.
 */
export const acquaintedWith = (views: RunningService['views'], person: string) => {
  const known = new Map<string, boolean>();
  return async ({ allianceId, types }: News): Promise<boolean> => {
    const before = known.get(allianceId);
    if (before === true || (before === false && !types.includes('AllianceFormed'))) return before;
    const belongs = roleOf(await membersIn(views, allianceId), person) !== undefined;
    known.set(allianceId, belongs);
    return belongs;
  };
};
