import { TOPICS } from '@alliance/facts/catalogue';
import { kindOf } from '@alliance/decider/scope';
import type { InvitationMailer } from '@alliance/platform/ports/invitation-mailer';
import { offersOf, type Service } from '@alliance/platform/service/service';
import * as aggregates from './aggregates.ts';
import { alliance } from './alliance/alliance.ts';
import type { Alliance } from './alliance/decider.ts';
import { invitationRoutes } from './api/invitations.ts';
import { organisationRoutes } from './api/organisations.ts';
import { invitationDispatch } from './api/invitation-dispatch.ts';
import { sentInvitationRoutes } from './api/sent-invitations.ts';
import { settingsRoutes } from './api/settings.ts';
import { stopMail } from './api/stop-mail.ts';
import { members } from './problem-members.ts';
import { reviewsFallDue } from './reactions/reviews-fall-due.ts';
import { rejections } from './rejections.ts';
import { ABOUT_HELD_SESSIONS, heldSessions } from './views/held-sessions.ts';
import { invitations } from './views/invitations.ts';

/** Who stands with whom and on what terms: alliances and their contracts, organisations, and what each chose for themselves. */
export const contractsWith = (sendInvitation: InvitationMailer['send']): Service => ({
  name: 'contracts',
  topic: TOPICS.contracts,
  offers: offersOf(aggregates),
  rejections,
  problems: ['too-many-letters'],
  members,
  // The end is in this service's own log: asked there, so that nothing slips in before it is heard of.
  hasEnded: async (running, scope) =>
    kindOf(scope) === alliance.of && ((await running.state(alliance, scope)) as Alliance).stage === 'ended',
  subscribesTo: [TOPICS.contracts, TOPICS.reviews],
  handlesOnly: ['AllianceInvited', ...ABOUT_HELD_SESSIONS],
  keepsJournal: false,
  projections: [heldSessions, invitations],
  routes: (running) => [
    ...invitationRoutes(running),
    ...sentInvitationRoutes(running, invitationDispatch(running, sendInvitation)),
    ...settingsRoutes(running),
    ...organisationRoutes(running),
  ],
  mounts: (running) => [stopMail(running)],
  schedules: (running) => [reviewsFallDue(running)],
});

/** Without a mail server: whoever invites is shown the link and passes it on. */
export const contracts: Service = contractsWith(() => Promise.resolve('shown'));
