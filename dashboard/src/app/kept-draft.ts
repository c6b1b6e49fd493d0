import { useCallback } from 'react';
import { timeNow } from './clock.ts';
import { useDraft } from './draft.ts';

interface Kept<T> {
  readonly words: T;
  readonly at?: string;
}

export interface KeptDraft<T> {
  readonly words: T;
  /** When it was last kept, 14:02; undefined while nothing was written. */
  readonly at: string | undefined;
  readonly change: (part: Partial<T>) => void;
  readonly clear: () => void;
}

/** A draft that is kept on this device at each change, and knows when that was. */
export const useKeptDraft = <T extends object>(key: string, empty: T): KeptDraft<T> => {
  const [kept, set, clear] = useDraft<Kept<T>>(key, { words: empty });
  const words = { ...empty, ...kept.words };
  const change = useCallback(
    (part: Partial<T>) => set({ words: { ...kept.words, ...part }, at: timeNow() }),
    [kept, set],
  );
  return { words, at: kept.at, change, clear };
};
