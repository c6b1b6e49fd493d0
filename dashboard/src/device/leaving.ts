import { base } from './base.ts';

/* A page that is loaded anew holds nothing of what the last one held. */

/** For another person, at the same address. */
export const startOver = (): Promise<never> => {
  location.reload();
  return new Promise(() => undefined);
};

/** For nobody. */
export const toTheFirstPage = (): void => location.replace(`${base}/`);
