import type { KeptAccounts } from './kept-accounts.ts';

/** Sessions, secrets of letters, and the keys by which tokens are signed: whoever has one of these has it for nothing. */
const ENDED = ['session', 'verification', 'jwks'];

/** Ends all of it: what came back from a copy may have ended since, or been used. */
export const endEverySession = async ({ adapter }: Pick<KeptAccounts, 'adapter'>): Promise<void> => {
  for (const model of ENDED) await adapter.deleteMany({ model, where: [] });
};
