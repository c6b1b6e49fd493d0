import { useRemembered } from './preferences.ts';

/**
 * Discreet mode: in a train, or on a shared screen, the words leave the page and only its shape remains.
 * It is remembered on this device, so that a page doesn't open uncovered.
 */
export const useDiscreet = (): { readonly discreet: boolean; readonly toggle: () => void } => {
  const [kept, keep] = useRemembered('discreet');
  const discreet = kept === 'on';
  return { discreet, toggle: () => keep(discreet ? null : 'on') };
};
