import { getCurrentAdapter } from '@better-auth/core/context';
import { dateOf, secondsAfter, systemClock } from '@alliance/platform/clock';
import type { WithdrawnSession } from '@alliance/platform/http/withdrawals';
import type { BetterAuthPlugin } from 'better-auth';
import type { KeptAccounts } from './kept-accounts.ts';

/** Seconds beyond a token's life for which a withdrawal is kept: one was being signed just then, clocks differ. */
const MARGIN = 60;

export interface Withdrawing {
  /** Seconds that a token holds. */
  readonly tokenHoldsFor: number;
  readonly onWithdrawn: (withdrawn: WithdrawnSession) => void;
}

/**
 * Writes down each session that ends, in the transaction that ends it and before the session goes, however it ends:
 * signed out, a changed password, a device signed out. Its tokens hold for some minutes more, and whoever verifies
 * one looks here, in `withdrawal`, what happened since it was signed.
 */
export const withdrawing = ({ tokenHoldsFor, onWithdrawn }: Withdrawing) =>
  ({
    id: 'withdrawing',
    schema: {
      withdrawal: {
        fields: {
          session: { type: 'string', required: true },
          withdrawnAt: { type: 'date', required: true, index: true },
          forgettableAt: { type: 'date', required: true, index: true },
        },
      },
    },
    init: ({ adapter }) => ({
      options: {
        databaseHooks: {
          session: {
            delete: {
              before: async ({ id }) => {
                const now = systemClock.now();
                const forgettableAt = secondsAfter(now, tokenHoldsFor + MARGIN);
                const here = await getCurrentAdapter(adapter);
                await here.create({
                  model: 'withdrawal',
                  data: { session: id, withdrawnAt: dateOf(now), forgettableAt: dateOf(forgettableAt) },
                });
                await here.deleteMany({
                  model: 'withdrawal',
                  where: [{ field: 'forgettableAt', operator: 'lt', value: dateOf(now) }],
                });
                onWithdrawn({ session: id, forgettableAt });
              },
            },
          },
        },
      },
    }),
  }) satisfies BetterAuthPlugin;

/** More than ever end within the life of a token. */
const MOST = 100_000;

/** What was withdrawn before this process began, and is not forgotten yet. */
export const withdrawnBefore = async ({
  adapter,
}: Pick<KeptAccounts, 'adapter'>): Promise<readonly WithdrawnSession[]> => {
  const rows = await adapter.findMany<{ session: string; forgettableAt: Date }>({
    model: 'withdrawal',
    where: [{ field: 'forgettableAt', operator: 'gt', value: dateOf(systemClock.now()) }],
    limit: MOST,
    sortBy: { field: 'withdrawnAt', direction: 'asc' },
  });
  return rows.map(({ session, forgettableAt }) => ({ session, forgettableAt: forgettableAt.toISOString() }));
};
