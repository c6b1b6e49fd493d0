import type {
  InvitationDeclined,
  InvitationResent,
  InvitationSent,
  Recorded,
  Role,
} from '@alliance/api-client/generated/api';
import { queryOptions } from '@tanstack/react-query';
import { read, send } from '../../api/requests.ts';
import { queries } from '../../api/queries.ts';

export interface Asking {
  readonly role: Role;
  readonly email: string;
  readonly message: string;
}

export const otherRole = (role: Role): Role => (role === 'coach' ? 'supervisor' : 'coach');

export const looksLikeEmail = (text: string): boolean => /^\S+@\S+\.\S+$/.test(text.trim());

const addressed = (email: string) => (email.trim() ? { inviteeEmail: email.trim() } : {});

export const invite = ({ role, email, message }: Asking, idempotencyKey: string): Promise<InvitationSent> =>
  send(
    '/alliances/invitations',
    {},
    { inviterRole: role, message: message.trim(), ...addressed(email) },
    { idempotencyKey },
  );

/** The secret stands behind the #, which no browser sends to anybody. */
export const linkOf = (token: string): string => `${location.origin}/invitation#${token}`;

/** What a link leads to depends on who asks. */
export const invitationQuery = (token: string, person: string | undefined) =>
  queryOptions({
    queryKey: ['invitation', token, person],
    queryFn: () => send('/invitations/open', {}, { token }),
  });

/** Mine that wait for an answer, and those that were answered with a no. */
export const sentInvitationsQuery = queryOptions({
  queryKey: ['invitations'],
  queryFn: ({ signal }) => read('/invitations', {}, { signal }),
});

/** What is being read for the first time was asked before whatever has just been done. */
export const readSentAgain = async (): Promise<void> => {
  await queries.cancelQueries({ queryKey: sentInvitationsQuery.queryKey });
  await queries.invalidateQueries({ queryKey: sentInvitationsQuery.queryKey });
};

/** How often, and after how many milliseconds, what was just sent is looked for in the list. */
const LOOKS = 25;
const BETWEEN = 120;

/** Reads them until the list, which hears of an invitation a moment later, has the one that was just sent. */
export const readUntilSent = async (token: string): Promise<void> => {
  for (let looks = 0; looks < LOOKS; looks += 1) {
    await queries.cancelQueries({ queryKey: sentInvitationsQuery.queryKey });
    const sent = await queries.fetchQuery({ ...sentInvitationsQuery, staleTime: 0 });
    if (sent.some((each) => each.token === token)) return;
    await new Promise((over) => setTimeout(over, BETWEEN));
  }
};

export const accept = (token: string): Promise<Recorded> =>
  send('/invitations/accept', {}, { token }, { idempotencyKey: `accept-${token.slice(0, 36)}` });

export const decline = (token: string, message: string): Promise<InvitationDeclined> =>
  send(
    '/invitations/decline',
    {},
    {
      token,
      ...(message.trim() ? { message: message.trim() } : {}),
    },
  );

export const withdraw = (allianceId: string): Promise<Recorded> =>
  send('/invitations/sent/{invitationId}/withdraw', { invitationId: allianceId }, {});

export const readdress = (
  allianceId: string,
  email: string,
  idempotencyKey: string,
): Promise<InvitationSent> =>
  send('/invitations/sent/{invitationId}/readdress', { invitationId: allianceId }, addressed(email), {
    idempotencyKey,
  });

export const resend = (allianceId: string, idempotencyKey: string): Promise<InvitationResent> =>
  send('/invitations/sent/{invitationId}/resend', { invitationId: allianceId }, {}, { idempotencyKey });
