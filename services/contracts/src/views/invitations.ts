import { idIn } from '@alliance/decider/scope';
import type { SealedFact } from '@alliance/facts/recorded';
import type { Projection } from '@alliance/platform/delivery/projection';
import type { ViewReading } from '@alliance/platform/ports/view-store';

const INVITATIONS = 'invitations';
const SENT_BY = 'invitations-sent-by';

/** When each invitation was written, and by whom. What became of it is asked of the log. */
export const invitations: Projection = {
  name: INVITATIONS,
  apply: async (transaction, _topic, facts) => {
    for (const fact of facts) {
      if (fact.type !== 'AllianceInvited') continue;
      const allianceId = idIn(fact.scope);
      await transaction.put(INVITATIONS, allianceId, { fact });
      await transaction.put(SENT_BY, `${String(fact.open['by'])} ${allianceId}`, {});
    }
  },
};

export interface WrittenInvitation {
  readonly allianceId: string;
  /** An instant in UTC. */
  readonly at: string;
}

/** The invitations that a person has written, the oldest first, whatever became of them. */
export const invitedBy = async (
  views: ViewReading,
  person: string,
): Promise<readonly WrittenInvitation[]> => {
  const sent = await views.documents(SENT_BY, `${person} `);
  const each = await Promise.all(
    sent.map(async ([key]) => {
      const allianceId = key.slice(person.length + 1);
      const kept = await views.document<{ fact: SealedFact }>(INVITATIONS, allianceId);
      return kept && { allianceId, at: kept.fact.at };
    }),
  );
  return each.filter((one) => one !== undefined).toSorted((a, b) => a.at.localeCompare(b.at));
};
