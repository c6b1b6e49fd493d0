import { useSyncExternalStore } from 'react';

/*
 * What a person prefers on this device. Storage may be refused (a private window, a policy); the page then works
 * without a memory.
 */
const listeners = new Set<() => void>();
const memory = new Map<string, string>();

const recall = (key: string): string | null => {
  try {
    return localStorage.getItem(key) ?? memory.get(key) ?? null;
  } catch {
    return memory.get(key) ?? null;
  }
};

export const remember = (key: string, value: string | null): void => {
  if (value === null) memory.delete(key);
  else memory.set(key, value);
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // The memory above has it for as long as the page is open.
  }
  listeners.forEach((listener) => listener());
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', listener);
  };
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
