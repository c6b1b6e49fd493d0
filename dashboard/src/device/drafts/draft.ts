import { useCallback, useState, useSyncExternalStore } from 'react';
import { clearDraft, draftOf, subscribe, writeDraft } from './drafts.ts';
import { valueOf } from './fields.ts';

/**
 * Words not sent yet, kept on this device for the person who writes them, and the same in each of their tabs. Give
 * the key all that makes it one draft: pair, thing, person.
 */
export const useDraft = <T>(key: string, empty: T): readonly [T, (draft: T) => void, () => void] => {
  const [blank] = useState(empty);
  const { fields } = useSyncExternalStore(subscribe, () => draftOf(key));
  const change = useCallback((next: T) => writeDraft(key, blank, next), [key, blank]);
  const clear = useCallback(() => clearDraft(key), [key]);
  return [valueOf(fields, blank), change, clear];
};
