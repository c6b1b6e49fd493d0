import type { News } from '@alliance/platform/ports/view-store';
import { membersIn, roleOf } from '@alliance/platform/relations/relations';
import type { RunningService } from '@alliance/platform/service/service';

/**
 * Whether what was heard concerns a person: their alliance, and nothing that is for the other alone. Looked up when an alliance appears for the first time,
 * and again when it is formed: before that it concerns whoever invites, who waits for an answer, and nobody else.
 */
export const acquaintedWith = (views: RunningService['views'], person: string) => {
  const known = new Map<string, boolean>();
  return async ({ allianceId, only, types }: News): Promise<boolean> => {
    if (only !== undefined && only !== person) return false;
    const before = known.get(allianceId);
    if (before === true || (before === false && !types.includes('AllianceFormed'))) return before;
    const members = await membersIn(views, allianceId);
    const belongs = members
      ? roleOf(members, person) !== undefined
      : await invites(views, allianceId, person);
    known.set(allianceId, belongs);
    return belongs;
  };
};

const invites = async (views: RunningService['views'], allianceId: string, person: string) =>
  (await views.journal(allianceId)).some(
    ({ fact: { type, open } }) => type === 'AllianceInvited' && open['by'] === person,
  );
