import { TOPICS } from '@alliance/facts/catalogue';
import { offer, type Service } from '@alliance/platform/service/service';
import { alliance } from './alliance/alliance.ts';
import type { Alliance } from './alliance/decider.ts';
import { invitationRoutes } from './api/invitations.ts';
import { postOf, type Letters } from './api/post.ts';
import { sentInvitationRoutes } from './api/sent-invitations.ts';
import { contract } from './contract/contract.ts';
import { rejections } from './rejections.ts';
import { invitations } from './views/invitations.ts';

/** Who forms an alliance with whom, and the contract that the two co-create. */
export const contractsWith = (letters: Letters): Service => ({
  name: 'contracts',
  topic: TOPICS.contracts,
  offers: [
    offer(alliance, 'shape-alliance', [
      'invite',
      'acceptInvitation',
      'declineInvitation',
      'withdrawInvitation',
      'readdressInvitation',
    ]),
    offer(contract, 'negotiate-contract'),
  ],
  rejections,
  // The end is in this service's own log: asked there, so that nothing slips in before it is heard of.
  hasEnded: async (running, scope) => ((await running.state(alliance, scope)) as Alliance).stage === 'ended',
  hears: [TOPICS.contracts],
  hearsOnly: ['AllianceInvited', 'AllianceFormed', 'AllianceEnded'],
  keepsJournal: false,
  projections: [invitations],
  routes: (running) => [
    ...invitationRoutes(running),
    ...sentInvitationRoutes(running, postOf(running, letters)),
  ],
});

/** Without a mail server: whoever invites is shown the link and passes it on. */
export const contracts: Service = contractsWith(() => Promise.resolve('shown'));
