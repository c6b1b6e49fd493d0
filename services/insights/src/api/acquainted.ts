import type { SealedFact } from '@alliance/facts/recorded';
import { membersIn, roleOf } from '@alliance/platform/relations/relations';
import type { RunningService } from '@alliance/platform/service/service';

/**
 * Whether a person belongs to the alliance that was heard of. Looked up when an alliance appears for the first
 * time, and again when it is formed: before that nobody belongs to it.
 */
export const acquaintedWith = (views: RunningService['views'], person: string) => {
  const known = new Map<string, boolean>();
  return async (allianceId: string, facts: readonly SealedFact[]): Promise<boolean> => {
    const before = known.get(allianceId);
    const isFormed = facts.some(({ type }) => type === 'AllianceFormed');
    if (before === true || (before === false && !isFormed)) return before;
    const belongs = roleOf(await membersIn(views, allianceId), person) !== undefined;
    known.set(allianceId, belongs);
    return belongs;
  };
};
