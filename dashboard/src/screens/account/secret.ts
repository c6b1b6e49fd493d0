import { useState } from 'react';

/**
 * The secret that the link of a letter carries behind its `#`. It is taken out of the address at once, so that it
 * isn't in the history, on a shared screen or in what is copied.
 */
export const useSecret = (): string => {
  const [secret] = useState(() => {
    const found = location.hash.slice(1);
    if (found) history.replaceState(history.state, '', location.pathname);
    return found;
  });
  return secret;
};
