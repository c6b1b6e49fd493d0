import { notFound } from '@alliance/platform/http/problem';
import { dateOf, systemClock } from '@alliance/platform/clock';
import { createAuthEndpoint, sensitiveSessionMiddleware } from 'better-auth/api';
import { deleteSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';

/** A session as it lies in the database. */
interface SessionRow {
  readonly id: string;
  readonly userId: string;
  readonly token: string;
  readonly device?: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** More than anybody has. */
const MOST = 500;

/** Where somebody is signed in, and how they end it. Who asks is on the list as well, and says so. */
export const devices = {
  listDevices: createAuthEndpoint(
    '/devices',
    { method: 'GET', use: [sensitiveSessionMiddleware] },
    async (context) => {
      const { user, session } = context.context.session;
      const rows = await context.context.adapter.findMany<SessionRow>({
        model: 'session',
        where: [
          { field: 'userId', value: user.id },
          { field: 'expiresAt', operator: 'gt', value: dateOf(systemClock.now()) },
        ],
        sortBy: { field: 'updatedAt', direction: 'desc' },
        limit: MOST,
      });
      return context.json({
        devices: rows.map(({ id, device, createdAt, updatedAt }) => ({
          id,
          ...(device && { name: device }),
          signedInAt: createdAt.toISOString(),
          // Moved on once a day: when within that day it was, nobody has written down.
          lastUsedAt: updatedAt.toISOString(),
          current: id === session.id,
        })),
      });
    },
  ),

  signOutDevice: createAuthEndpoint(
    '/devices/sign-out',
    { method: 'POST', use: [sensitiveSessionMiddleware], body: z.object({ id: z.string() }) },
    async (context) => {
      const { user, session } = context.context.session;
      const found = await context.context.adapter.findOne<SessionRow>({
        model: 'session',
        where: [{ field: 'id', value: context.body.id }],
      });
      // Somebody else's is answered like one that there isn't.
      if (!found || found.userId !== user.id) throw notFound();
      await context.context.internalAdapter.deleteSession(found.token);
      if (found.id === session.id) deleteSessionCookie(context);
      return context.json({});
    },
  ),

  signOutEverywhere: createAuthEndpoint(
    '/sign-out-everywhere',
    { method: 'POST', use: [sensitiveSessionMiddleware] },
    async (context) => {
      await context.context.internalAdapter.deleteUserSessions(context.context.session.user.id);
      deleteSessionCookie(context);
      return context.json({});
    },
  ),
};
