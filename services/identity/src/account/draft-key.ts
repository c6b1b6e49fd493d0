import { randomBytes } from 'node:crypto';
import { keyWrap } from '@alliance/platform/sealing/root-key';
import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint, sensitiveSessionMiddleware } from 'better-auth/api';
import { keyFor } from '../secrets.ts';

interface Row {
  readonly userId: string;
  readonly sealed: string;
}

const BYTES = 32;
const SCOPE = 'draft key';

/**
 * The key under which a browser keeps what somebody has begun to write: the account's own, given to whoever is signed
 * in and to nobody else. It doesn't follow from the password, so that a forgotten one loses no draft. At rest it is
 * sealed under the installation's secret.
 */
export const draftKeys = (secret: string) => {
  const wrap = keyWrap(keyFor(secret, 'draft keys'));
  const sealedFor = (userId: string, key: Uint8Array) =>
    Buffer.from(wrap.close(key, userId, SCOPE)).toString('base64');
  const opened = ({ userId, sealed }: Row) =>
    Buffer.from(wrap.open(Buffer.from(sealed, 'base64'), userId, SCOPE)).toString('base64');
  return {
    id: 'draft-keys',
    schema: {
      draftKey: {
        fields: {
          userId: { type: 'string', required: true, unique: true },
          sealed: { type: 'string', required: true },
        },
      },
    },
    endpoints: {
      draftKey: createAuthEndpoint(
        '/draft-key',
        { method: 'GET', use: [sensitiveSessionMiddleware] },
        async (context) => {
          const { adapter, session } = context.context;
          const { id: userId } = session.user;
          const kept = () =>
            adapter.findOne<Row>({ model: 'draftKey', where: [{ field: 'userId', value: userId }] });
          const made = async (): Promise<Row> => {
            const sealed = sealedFor(userId, randomBytes(BYTES));
            try {
              return await adapter.create<Row>({ model: 'draftKey', data: { userId, sealed } });
            } catch (error) {
              // Two tabs asked at once: the first one's is everybody's.
              const other = await kept();
              if (other) return other;
              throw error;
            }
          };
          return context.json({ key: opened((await kept()) ?? (await made())) });
        },
      ),
    },
  } satisfies BetterAuthPlugin;
};
