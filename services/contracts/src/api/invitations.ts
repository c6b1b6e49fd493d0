import { scopeOf } from '@alliance/decider/scope';
import { label, role, words } from '@alliance/facts/vocabulary';
import { answerOf, recorded } from '@alliance/platform/http/command-routes';
import { notFound } from '@alliance/platform/http/problem';
import { route, type Route } from '@alliance/platform/http/route';
import type { RunningService } from '@alliance/platform/service/service';
import { z } from 'zod';
import { alliance } from '../alliance/alliance.ts';
import { HOLDER_OF_THE_LINK } from '../alliance/answering.ts';
import { isInvitation, isOfTwo, type Alliance } from '../alliance/decider.ts';
import { rejections } from '../rejections.ts';
import { proven, token } from './links.ts';

const invitation = z
  .discriminatedUnion('stage', [
    z.object({
      stage: z.literal('waiting'),
      inviterName: label,
      inviterRole: role,
      inviteeRole: role,
      message: words,
      own: z.boolean().meta({ description: 'Whether it is the asker who invites.' }),
    }),
    z.object({ stage: z.literal('accepted'), allianceId: z.uuid() }),
    z.object({ stage: z.enum(['declined', 'withdrawn']) }),
  ])
  .meta({
    id: 'Invitation',
    description:
      'What became of it is told to whom it concerns; to anybody else a link that has been used is none.',
  });

/** What a link leads to, for the holder of its secret. Undefined where it leads nowhere. */
const behind = (found: Alliance, viewer: string): z.input<typeof invitation> | undefined => {
  if (found.stage === 'invited') {
    const { inviterName, inviterRole, inviteeRole, message, inviterId } = found;
    return { stage: 'waiting', inviterName, inviterRole, inviteeRole, message, own: inviterId === viewer };
  }
  if (isInvitation(found))
    return viewer !== '' && (viewer === found.inviterId || viewer === found.declined?.by)
      ? { stage: found.stage }
      : undefined;
  return undefined;
};

/**
 * Reading what a link leads to, and answering it. Whoever holds the link may do both; nobody else may. Its secret
 * comes in the body: addresses are written down on the way.
 */
export const invitationRoutes = (running: RunningService): readonly Route[] => [
  route({
    name: 'openInvitation',
    method: 'POST',
    path: '/invitations/open',
    policy: { action: 'open-invitation', on: 'invitation' },
    summary: 'Read the invitation that a link leads to; its two are led on to what came of it.',
    problems: [],
    body: z.strictObject({ token }),
    answer: invitation,
    handle: async ({ viewer, body }) => {
      const { allianceId, alliance: found } = await proven(running, body.token);
      if (isOfTwo(found) && [found.coachId, found.supervisorId].includes(viewer.id))
        return { stage: 'accepted' as const, allianceId };
      const told = behind(found, viewer.id);
      if (!told) throw notFound();
      return told;
    },
  }),
  route({
    name: 'acceptInvitation',
    method: 'POST',
    path: '/invitations/accept',
    policy: { action: 'accept-invitation', on: 'invitation' },
    summary: 'Say yes: the alliance is formed, and begins with the few practices unless it says everything.',
    body: z.strictObject({ token, begunWith: z.enum(['few', 'everything']).optional() }),
    answer: recorded,
    handle: async ({ viewer, body, idempotencyKey }) => {
      const { allianceId, secretHash } = await proven(running, body.token);
      const handled = await running.send({
        aggregate: alliance,
        verb: 'acceptInvitation',
        scope: scopeOf('alliance', allianceId),
        body: {
          secretHash,
          accepterName: viewer.name,
          ...(body.begunWith !== 'everything' && { begunWith: 'few' }),
        },
        by: viewer.id,
        idempotencyKey,
      });
      const answered = answerOf(running, rejections, handled);
      return { ...answered, body: { ...(answered.body as object), id: allianceId } };
    },
  }),
  route({
    name: 'declineInvitation',
    method: 'POST',
    path: '/invitations/decline',
    policy: { action: 'decline-invitation', on: 'invitation' },
    summary: 'Say no, with a word of your own or without; nobody has to sign in for that.',
    body: z.strictObject({ token, message: words.optional() }),
    answer: z.object({ stage: z.literal('declined') }).meta({ id: 'InvitationDeclined' }),
    handle: async ({ viewer, body, idempotencyKey }) => {
      const { allianceId, secretHash } = await proven(running, body.token);
      const handled = await running.send({
        aggregate: alliance,
        verb: 'declineInvitation',
        scope: scopeOf('alliance', allianceId),
        body: { secretHash, message: body.message },
        by: viewer.id || HOLDER_OF_THE_LINK,
        // Holders without an account have one name: their keys are told apart by the link.
        idempotencyKey: idempotencyKey && `${secretHash} ${idempotencyKey}`,
      });
      answerOf(running, rejections, handled);
      return { stage: 'declined' as const };
    },
  }),
];
