import { createHash, randomUUID, timingSafeEqual } from 'node:crypto';
import { label, role, words } from '@alliance/facts/vocabulary';
import type { AllianceFact } from '@alliance/facts/alliance';
import type { Recorded } from '@alliance/facts/recorded';
import { commandIdOf, newIdOf } from '@alliance/platform/commands/command-ids';
import { answerOf, recorded } from '@alliance/platform/http/command-routes';
import { notFound } from '@alliance/platform/http/problem';
import { route, type Route } from '@alliance/platform/http/route';
import { openFact } from '@alliance/platform/sealing/seal-fact';
import type { RunningService } from '@alliance/platform/service/service';
import { z } from 'zod';
import { alliance } from '../alliance/alliance.ts';
import { rejections } from '../rejections.ts';
import { invitationTo, invitedBy } from '../views/invitations.ts';

const invitation = z
  .object({ inviterName: label, inviterRole: role, inviteeRole: role, message: words })
  .meta({ id: 'Invitation' });
const sentInvitation = invitation
  .omit({ inviterName: true })
  .extend({
    allianceId: z.uuid(),
    token: z.string(),
    inviteeEmail: z.string().optional(),
    sentAt: z.string(),
  })
  .meta({ id: 'SentInvitation' });

const token = z.object({ token: z.string().regex(/^[0-9a-f-]{36}\.[0-9a-f]{64}$/) });
const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex');

/** What an invitation to this alliance keeps of its link's secret. */
export const secretHashFor = (running: RunningService, allianceId: string) =>
  hashOf(secretOf(running, allianceId));

/** The secret of an invitation is worked out from its alliance's id by the installation's own key: kept nowhere. */
const secretOf = (running: RunningService, allianceId: string) =>
  running.vault.digest(`invitation to ${running.tenant} ${allianceId}`);

/** Takes an invitation to its reader; `shown` when no letter left, so that the inviter passes the link on. */
export type Letters = (letter: {
  readonly to: string | undefined;
  readonly token: string;
  readonly fromName: string;
}) => Promise<'sent' | 'shown'>;

/** Inviting, and saying yes. Whoever holds the link may read the first sentence; nobody else may. */
export const invitationRoutes = (running: RunningService, letters: Letters): readonly Route[] => [
  route({
    name: 'invite',
    method: 'POST',
    path: '/alliances/invitations',
    policy: { action: 'invite', on: 'self' },
    summary: 'Invite the other into an alliance, with a first sentence of your own.',
    body: z.strictObject({ inviterRole: role, inviteeEmail: z.email().max(254).optional(), message: words }),
    answer: recorded
      .extend({ token: z.string(), letter: z.enum(['sent', 'shown']) })
      .meta({ id: 'InvitationSent' }),
    handle: async ({ viewer, body, idempotencyKey = randomUUID() }) => {
      const allianceId = newIdOf(commandIdOf(running.name, viewer.id, idempotencyKey));
      const secret = secretOf(running, allianceId);
      const handled = await running.send({
        aggregate: alliance,
        verb: 'invite',
        allianceId,
        body: { ...body, inviterName: viewer.name, secretHash: hashOf(secret) },
        by: viewer.id,
        zone: viewer.zone,
        idempotencyKey,
      });
      const answered = answerOf(running, rejections, handled);
      const token = `${allianceId}.${secret}`;
      const letter = await letters({ to: body.inviteeEmail, token, fromName: viewer.name });
      return { ...answered, body: { ...(answered.body as object), id: allianceId, token, letter } };
    },
  }),
  route({
    name: 'sentInvitations',
    method: 'GET',
    path: '/invitations',
    policy: { action: 'read-own', on: 'self' },
    summary: 'Invitations that I sent and that wait for an answer, with their links.',
    answer: z.array(sentInvitation),
    handle: async ({ viewer }) => {
      const waiting = [];
      for (const allianceId of await invitedBy(running.views, viewer.id)) {
        const fact = await waitingInvitation(running, allianceId);
        if (!fact) continue;
        const { inviterRole, inviteeRole, message, inviteeEmail } = fact.data;
        const token = `${allianceId}.${secretOf(running, allianceId)}`;
        waiting.push({ allianceId, token, inviterRole, inviteeRole, message, inviteeEmail, sentAt: fact.at });
      }
      return waiting;
    },
  }),
  route({
    name: 'invitation',
    method: 'GET',
    path: '/invitations/:token',
    policy: { action: 'open-invitation', on: 'invitation' },
    summary: 'Read the invitation that a link leads to.',
    params: token,
    answer: invitation,
    handle: async ({ params }) => {
      const { allianceId } = await proven(running, params['token'] ?? '');
      const fact = await waitingInvitation(running, allianceId);
      if (!fact) throw notFound();
      const { inviterName, inviterRole, inviteeRole, message } = fact.data;
      return { inviterName, inviterRole, inviteeRole, message };
    },
  }),
  route({
    name: 'acceptInvitation',
    method: 'POST',
    path: '/invitations/:token/accept',
    policy: { action: 'accept-invitation', on: 'invitation' },
    summary: 'Say yes: the alliance is formed.',
    params: token,
    body: z.strictObject({}),
    answer: recorded,
    handle: async ({ viewer, params, idempotencyKey }) => {
      const { allianceId, secret } = await proven(running, params['token'] ?? '');
      const handled = await running.send({
        aggregate: alliance,
        verb: 'acceptInvitation',
        allianceId,
        body: { secretHash: hashOf(secret), accepterName: viewer.name },
        by: viewer.id,
        zone: viewer.zone,
        idempotencyKey,
      });
      const answered = answerOf(running, rejections, handled);
      return { ...answered, body: { ...(answered.body as object), id: allianceId } };
    },
  }),
];

/** A wrong secret, a wrong id and an alliance that never was are answered alike. */
const proven = async (running: RunningService, presented: string) => {
  const [allianceId = '', secret = ''] = presented.split('.');
  const right = secretOf(running, allianceId);
  if (!timingSafeEqual(Buffer.from(hashOf(secret)), Buffer.from(hashOf(right)))) throw notFound();
  return { allianceId, secret };
};

const waitingInvitation = async (running: RunningService, allianceId: string) => {
  const kept = await invitationTo(running.views, allianceId);
  if (!kept || kept.accepted) return undefined;
  const fact = await openFact(running.vault, running.tenant, kept.fact);
  return fact === 'erased'
    ? undefined
    : (fact as Recorded<Extract<AllianceFact, { type: 'AllianceInvited' }>>);
};
