import type { SealedFact } from '@alliance/facts/recorded';
import type { Projection } from '@alliance/platform/delivery/projection';
import type { ViewReading } from '@alliance/platform/ports/view-store';

const INVITATIONS = 'invitations';
const SENT_BY = 'invitations-sent-by';

/** An invitation as this service keeps it: the fact, still sealed, and whether it was answered. */
export interface KeptInvitation {
  readonly fact: SealedFact;
  readonly accepted: boolean;
}

/** Invitations by their alliance, and by who sent them. */
export const invitations: Projection = {
  name: INVITATIONS,
  apply: async (transaction, _topic, facts) => {
    for (const fact of facts) {
      // It may come again after it was answered: what is known stays as it is.
      if (fact.type === 'AllianceInvited' && !(await invitationTo(transaction, fact.allianceId))) {
        await transaction.put(INVITATIONS, fact.allianceId, { fact, accepted: false });
        await transaction.put(SENT_BY, `${String(fact.open['by'])} ${fact.allianceId}`, {});
      }
      if (fact.type === 'AllianceFormed') {
        const kept = await invitationTo(transaction, fact.allianceId);
        if (kept) await transaction.put(INVITATIONS, fact.allianceId, { ...kept, accepted: true });
      }
    }
  },
};

export const invitationTo = (views: ViewReading, allianceId: string): Promise<KeptInvitation | undefined> =>
  views.document<KeptInvitation>(INVITATIONS, allianceId);

/** The alliances to which a person has invited someone, oldest id first. */
export const invitedBy = async (views: ViewReading, person: string): Promise<readonly string[]> =>
  (await views.documents(SENT_BY, `${person} `)).map(([key]) => key.slice(person.length + 1));
