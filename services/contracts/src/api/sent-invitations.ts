import { scopeOf } from '@alliance/decider/scope';
import { randomUUID } from 'node:crypto';
import { role, words } from '@alliance/facts/vocabulary';
import type { CommandResult } from '@alliance/platform/commands/command';
import { commandIdOf, newIdOf } from '@alliance/platform/commands/command-ids';
import { answerOf, recorded } from '@alliance/platform/http/command-routes';
import { Problem } from '@alliance/platform/http/problem';
import { route, type Route } from '@alliance/platform/http/route';
import type { RunningService } from '@alliance/platform/service/service';
import { z } from 'zod';
import { alliance } from '../alliance/alliance.ts';
import { ownInvitation } from '../alliance/own-invitation.ts';
import { rejections } from '../rejections.ts';
import { invitedBy } from '../views/invitations.ts';
import { allianceOf, hashOf, secretOf, tokenOf } from './links.ts';
import type { InvitationDispatch } from './invitation-dispatch.ts';

const email = z.email().max(254);
const own = z.object({ invitationId: z.uuid() });
const sent = recorded
  .extend({ token: z.string(), letter: z.enum(['sent', 'shown']) })
  .meta({ id: 'InvitationSent' });
const sentInvitation = z
  .object({
    allianceId: z.uuid(),
    stage: z.enum(['waiting', 'declined']),
    token: z.string().optional().meta({ description: 'Of its link, while it waits.' }),
    inviterRole: role,
    inviteeRole: role,
    message: words,
    inviteeEmail: z.string().optional(),
    sentAt: z.string(),
    answer: words.optional().meta({ description: 'The words that came with a no.' }),
  })
  .meta({ id: 'SentInvitation' });

/** What somebody does with the invitations that they write. */
export const sentInvitationRoutes = (
  running: RunningService,
  dispatch: InvitationDispatch,
): readonly Route[] => {
  const answered = (handled: CommandResult, allianceId: string, more: object = {}) => {
    const answer = answerOf(running, rejections, handled);
    return { ...answer, body: { ...(answer.body as object), id: allianceId, ...more } };
  };
  return [
    route({
      name: 'invite',
      method: 'POST',
      path: '/alliances/invitations',
      policy: { action: 'invite', on: 'self' },
      summary: 'Invite the other into an alliance, with a first sentence of your own.',
      problems: ['too-many-letters'],
      body: z.strictObject({ inviterRole: role, inviteeEmail: email.optional(), message: words }),
      answer: sent,
      handle: async ({ viewer, body, idempotencyKey = randomUUID() }) => {
        const allianceId = newIdOf(commandIdOf(running.name, viewer.id, idempotencyKey));
        const secret = secretOf(running, allianceId);
        const token = `${allianceId}.${secret}`;
        const posting = await dispatch.reserve({ viewer, to: body.inviteeEmail, token, idempotencyKey });
        const handled = await running.send({
          aggregate: alliance,
          verb: 'invite',
          scope: scopeOf('alliance', allianceId),
          body: { ...body, inviterName: viewer.name, secretHash: hashOf(secret) },
          by: viewer.id,
          idempotencyKey,
        });
        const answer = answered(handled, allianceId, { token });
        return { ...answer, body: { ...answer.body, letter: await posting.send(handled) } };
      },
    }),
    route({
      name: 'sentInvitations',
      method: 'GET',
      path: '/invitations',
      policy: { action: 'read-own', on: 'self' },
      summary: 'Invitations that I sent: those that wait, with their links, and those answered with a no.',
      answer: z.array(sentInvitation),
      handle: async ({ viewer }) => {
        const each = [];
        for (const { allianceId, at: sentAt } of await invitedBy(running.views, viewer.id)) {
          const found = ownInvitation(viewer.id, await allianceOf(running, allianceId));
          if ('rejected' in found) continue;
          const { inviterRole, inviteeRole, message, inviteeEmail, link } = found;
          each.push({
            allianceId,
            ...(found.stage === 'declined'
              ? { stage: 'declined' as const, answer: found.declined?.message }
              : { stage: 'waiting' as const, token: tokenOf(running, allianceId, link.letterId) }),
            inviterRole,
            inviteeRole,
            message,
            inviteeEmail,
            sentAt,
          });
        }
        return each;
      },
    }),
    route({
      name: 'withdrawInvitation',
      method: 'POST',
      path: '/invitations/sent/:invitationId/withdraw',
      policy: { action: 'invite', on: 'self' },
      summary: 'Take my invitation back, or put it away after a no.',
      params: own,
      body: z.strictObject({}),
      answer: recorded,
      handle: async ({ viewer, params, idempotencyKey }) => {
        const { invitationId: allianceId = '' } = params;
        return answered(
          await running.send({
            aggregate: alliance,
            verb: 'withdrawInvitation',
            scope: scopeOf('alliance', allianceId),
            body: {},
            by: viewer.id,
            idempotencyKey,
          }),
          allianceId,
        );
      },
    }),
    route({
      name: 'readdressInvitation',
      method: 'POST',
      path: '/invitations/sent/:invitationId/readdress',
      policy: { action: 'invite', on: 'self' },
      summary:
        'Send my invitation to another address, by a new link; the earlier link opens nothing afterwards.',
      problems: ['too-many-letters'],
      params: own,
      body: z.strictObject({ inviteeEmail: email.optional() }),
      answer: sent,
      handle: async ({ viewer, params, body, idempotencyKey = randomUUID() }) => {
        const { invitationId: allianceId = '' } = params;
        const letterId = newIdOf(commandIdOf(running.name, viewer.id, idempotencyKey));
        const secret = secretOf(running, allianceId, letterId);
        const token = `${allianceId}.${secret}`;
        const posting = await dispatch.reserve({ viewer, to: body.inviteeEmail, token, idempotencyKey });
        const handled = await running.send({
          aggregate: alliance,
          verb: 'readdressInvitation',
          scope: scopeOf('alliance', allianceId),
          body: { ...body, secretHash: hashOf(secret) },
          by: viewer.id,
          idempotencyKey,
        });
        const answer = answered(handled, allianceId, { token });
        return { ...answer, body: { ...answer.body, letter: await posting.send(handled) } };
      },
    }),
    route({
      name: 'resendInvitation',
      method: 'POST',
      path: '/invitations/sent/:invitationId/resend',
      policy: { action: 'invite', on: 'self' },
      summary: 'Send the same letter with the same link to the same address again.',
      problems: [
        'no-invitation',
        'invitation-already-accepted',
        'invitation-already-answered',
        'too-many-letters',
      ],
      params: own,
      body: z.strictObject({}),
      answer: z
        .object({ id: z.string(), token: z.string(), letter: z.enum(['sent', 'shown']) })
        .meta({ id: 'InvitationResent' }),
      handle: async ({ viewer, params, idempotencyKey = randomUUID() }) => {
        const { invitationId: allianceId = '' } = params;
        const found = ownInvitation(viewer.id, await allianceOf(running, allianceId));
        if ('rejected' in found) throw refused(found.rejected);
        if (found.stage !== 'invited') throw refused('invitation-already-answered');
        const token = tokenOf(running, allianceId, found.link.letterId);
        const posting = await dispatch.reserve({ viewer, to: found.inviteeEmail, token, idempotencyKey });
        return { id: allianceId, token, letter: await posting.send() };
      },
    }),
  ];
};

const refused = (reason: keyof typeof rejections) =>
  new Problem(reason, rejections[reason].status, rejections[reason].title);
