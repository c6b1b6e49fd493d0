import type { ReactNode } from 'react';

/** A tab that a thumb hits, and that tells which screen this is. */
export const TAB =
  'flex min-h-[56px] w-full items-center justify-center border-t-2 border-transparent px-1 text-13 text-ink-2 aria-[current=page]:border-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink';

/** On a phone, at the foot of every page: screens near the thumb, each a `Tab`. */
export const TabBar = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <nav
    aria-label={label}
    className="no-print fixed inset-x-0 bottom-0 z-30 border-t border-rule-2 bg-paper pb-[env(safe-area-inset-bottom)]"
  >
    <ul className="flex">{children}</ul>
  </nav>
);

/** The place of one tab. */
export const Tab = ({ children }: { readonly children: ReactNode }) => (
  <li className="min-w-0 grow basis-0">{children}</li>
);
