import { useCallback, useState } from 'react';
import { remember } from './preferences.ts';

/**
 * Words not sent yet, kept on this device only. Give the key all that makes it one draft: pair, thing, person.
 */
export const useDraft = <T>(key: string, empty: T): readonly [T, (draft: T) => void, () => void] => {
  const kept = `draft:${key}`;
  const [blank] = useState(empty);
  const [draft, setDraft] = useState<T>(() => {
    try {
      return JSON.parse(localStorage.getItem(kept) ?? '') as T;
    } catch {
      return blank;
    }
  });
  const change = useCallback(
    (next: T) => {
      setDraft(next);
      remember(kept, JSON.stringify(next));
    },
    [kept],
  );
  const clear = useCallback(() => {
    setDraft(blank);
    remember(kept, null);
  }, [kept, blank]);
  return [draft, change, clear];
};
