import type { KeyVault } from '@alliance/platform/ports/key-vault';
import { destroyedKeysIn } from '@alliance/platform-embedded/destroyed-keys';

/** What was taken back in a folder after a copy was made of it, and mustn't come back with the copy. */
export interface TakenBack {
  /** Brings it over. @returns how many keys are destroyed now that were there before. */
  into(vault: KeyVault): Promise<number>;
}

/**
 * Everything that was taken back for good in the folder that a restored one replaces. Keys are all there is of it
 * today: consents, once there are any, are withdrawn here in the same way, and are off in a restored folder whose
 * predecessor isn't known.
 * @throws Error that says why it can't be known.
 */
export const takenBackIn = async (replaced: string, rootKey: Uint8Array): Promise<TakenBack> => {
  const destroyed = await destroyedKeysIn(replaced, rootKey).catch((cause: unknown) => {
    const why = cause instanceof Error ? cause.message : 'it can’t be read';
    throw new Error(
      `which keys were destroyed in ${replaced} can’t be known: ${why}. Stop a server that runs on it; without --replaces, what was erased since the copy was made comes back`,
      { cause },
    );
  });
  return {
    into: async (vault) => {
      for (const scope of destroyed) await vault.destroy(scope);
      return destroyed.length;
    },
  };
};
