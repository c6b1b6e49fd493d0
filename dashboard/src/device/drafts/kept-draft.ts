import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import { timeOf } from '../clock.ts';
import { lastWritten } from './draft-state.ts';
import { clearDraft, draftOf, subscribe, writeField, writePart } from './drafts.ts';
import { valueOf } from './fields.ts';
import { canSeal } from './keys.ts';

export interface KeptDraft<T> {
  readonly words: T;
  /** When it was last kept, 14:02; undefined while nothing was written. */
  readonly at: string | undefined;
  readonly change: (part: Partial<T>) => void;
  set<Name extends keyof T>(name: Name, value: T[Name]): void;
  readonly clear: () => void;
}

/** A draft that is kept at each change, field by field, and knows when that was. */
export const useKeptDraft = <T extends object>(key: string, empty: T): KeptDraft<T> => {
  const draft = useSyncExternalStore(subscribe, () => draftOf(key));
  const blank = useRef(empty);
  useEffect(() => {
    blank.current = empty;
  });
  const change = useCallback((part: Partial<T>) => writePart(key, blank.current, part), [key]);
  const set = useCallback(
    <Name extends keyof T>(name: Name, value: T[Name]) => writeField(key, blank.current, name, value),
    [key],
  );
  const clear = useCallback(() => clearDraft(key), [key]);
  const at = lastWritten(draft);
  return {
    words: valueOf(draft.fields, empty),
    at: at === undefined || !canSeal() ? undefined : timeOf(new Date(at).toISOString()),
    change,
    set,
    clear,
  };
};
