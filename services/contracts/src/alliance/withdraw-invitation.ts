import { verb } from '@alliance/decider/aggregate';
import type { Decision } from '@alliance/decider/decider';
import { invitationWithdrawn, type AllianceFact } from '@alliance/facts/alliance';
import { z } from 'zod';
import type { Alliance } from './decider.ts';
import { ownInvitation, type NotOnesOwn } from './own-invitation.ts';

const body = z.strictObject({});
export type WithdrawInvitation = z.infer<typeof body>;

export const withdrawInvitation = verb({
  body,
  summary: 'Take your invitation back, or put it away after a no; its link opens nothing afterwards.',
  decide: ({ by }, alliance: Alliance): Decision<AllianceFact, NotOnesOwn> => {
    const own = ownInvitation(by, alliance);
    return 'rejected' in own ? own : [invitationWithdrawn({ by })];
  },
});
