import { queryOptions } from '@tanstack/react-query';
import type { Invitation, InvitationSent, SentInvitation } from '../../app/documents/alliances.ts';
import type { Role } from '../../app/documents/partnership.ts';
import { read, tell, type CommandAnswer } from '../../app/http.ts';

export interface Asking {
  readonly role: Role;
  readonly email: string;
  readonly message: string;
}

export const otherRole = (role: Role): Role => (role === 'coach' ? 'supervisor' : 'coach');

export const invite = ({ role, email, message }: Asking, idempotencyKey: string): Promise<InvitationSent> =>
  tell<InvitationSent>(
    '/api/alliances/invitations',
    { inviterRole: role, message: message.trim(), ...(email.trim() ? { inviteeEmail: email.trim() } : {}) },
    { idempotencyKey },
  );

export const linkOf = (token: string): string => `${location.origin}/invitation/${token}`;

export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) => read<Invitation>(`/api/invitations/${encodeURIComponent(token)}`, { signal }),
  });

/** Those of mine that wait for an answer. */
export const sentInvitationsQuery = queryOptions({
  queryKey: ['invitations'],
  queryFn: ({ signal }) => read<readonly SentInvitation[]>('/api/invitations', { signal }),
});

export const accept = (token: string): Promise<CommandAnswer> =>
  tell(
    `/api/invitations/${encodeURIComponent(token)}/accept`,
    {},
    { idempotencyKey: `accept-${token.slice(0, 36)}` },
  );
