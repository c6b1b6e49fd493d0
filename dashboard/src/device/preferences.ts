import { useSyncExternalStore } from 'react';

/*
 * What a person prefers on this device. Storage may be refused (a private window, a policy); the page then works
 * without a memory.
 */
const listeners = new Set<() => void>();
const notifyAll = () => {
  for (const listener of listeners) listener();
};

/** What was read or said: everything that can be covered asks each time it is drawn. */
const known = new Map<string, string | null>();

export const recall = (key: string): string | null => {
  const value = known.get(key);
  if (value !== undefined) return value;
  const read = stored(key);
  known.set(key, read);
  return read;
};

const stored = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

export const remember = (key: string, value: string | null): void => {
  known.set(key, value);
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // What is known here is known for as long as the page is open.
  }
  notifyAll();
};

// Another tab has changed something; a key of null means everything.
globalThis.addEventListener?.('storage', ({ key }) => {
  if (key === null) known.clear();
  else known.delete(key);
  notifyAll();
});

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** A remembered text and the way to change it; another tab's change arrives too. */
export const useRemembered = (key: string): readonly [string | null, (value: string | null) => void] => [
  useSyncExternalStore(subscribe, () => recall(key)),
  (value) => remember(key, value),
];

export type Theme = 'light' | 'dark' | 'device';

export const applyTheme = (): void => {
  const theme = recall('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
  else delete document.documentElement.dataset['theme'];
};

export const useTheme = (): readonly [Theme, (theme: Theme) => void] => {
  const [theme, set] = useRemembered('theme');
  return [
    theme === 'light' || theme === 'dark' ? theme : 'device',
    (chosen) => {
      set(chosen === 'device' ? null : chosen);
      applyTheme();
    },
  ];
};
