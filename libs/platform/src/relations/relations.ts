import type { Role } from '@alliance/facts/vocabulary';
import type { SealedFact } from '@alliance/facts/recorded';
import type { Projection } from '../delivery/projection.ts';
import type { ViewReading } from '../ports/view-store.ts';

/** Who the two members of an alliance are. */
export interface Members {
  readonly coachId: string;
  readonly supervisorId: string;
  /** Once their alliance has ended: since then nothing of it changes but what only gives back. */
  readonly endedAt?: string;
}

const MEMBERS = 'members';
const ALLIANCES = 'alliances-of';

/** The facts by which an alliance begins and ends. */
export const TOLD: ReadonlySet<string> = new Set(['AllianceFormed', 'AllianceEnded']);

/** Every service learns from contract facts who belongs to which alliance, and whether it has ended. */
export const relations: Projection = {
  name: 'relations',
  apply: async (transaction, _topic, facts) => {
    for (const fact of facts) {
      if (!TOLD.has(fact.type)) continue;
      const known = await membersIn(transaction, fact.allianceId);
      if (fact.type === 'AllianceEnded') {
        if (known) await transaction.put(MEMBERS, fact.allianceId, { ...known, endedAt: fact.at });
        continue;
      }
      const { coachId, supervisorId } = membersOf(fact);
      await transaction.put(MEMBERS, fact.allianceId, { ...known, coachId, supervisorId });
      for (const member of [coachId, supervisorId])
        await transaction.put(ALLIANCES, `${member} ${fact.allianceId}`, { formedAt: fact.at });
    }
  },
};

const membersOf = (fact: SealedFact): Members => ({
  coachId: String(fact.open['coachId']),
  supervisorId: String(fact.open['supervisorId']),
});

export const membersIn = (views: ViewReading, allianceId: string): Promise<Members | undefined> =>
  views.document<Members>(MEMBERS, allianceId);

/** The members of every alliance that was heard of. */
export const allMembers = (
  views: ViewReading,
): Promise<readonly (readonly [allianceId: string, members: Members])[]> => views.documents<Members>(MEMBERS);

/** Ids of the alliances that a person belongs to. */
export const alliancesOf = async (views: ViewReading, member: string): Promise<readonly string[]> =>
  (await views.documents(ALLIANCES, `${member} `)).map(([key]) => key.slice(member.length + 1));

export const roleOf = (members: Members | undefined, person: string): Role | undefined => {
  if (members?.coachId === person) return 'coach';
  return members?.supervisorId === person ? 'supervisor' : undefined;
};
