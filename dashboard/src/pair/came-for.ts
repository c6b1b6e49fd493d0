import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';

/** What an address names behind its `#`; another screen leads here for it. */
export const useNamed = (): string | undefined => useLocation({ select: ({ hash }) => hash }) || undefined;

/** Brings what the address names into view and gives it the focus, once it is drawn: called by what draws it. */
export const useTargetInView = (): void => {
  const named = useNamed();
  useEffect(() => {
    const one = named && document.getElementById(named);
    if (!one) return;
    one.focus({ preventScroll: true });
    one.scrollIntoView({ block: 'center' });
  }, [named]);
};
