/**
 * The same bundle serves the real tenant under `/` and the sample under `/sample`; the address says which.
 */
export const baseOf = (pathname: string): '' | '/sample' =>
  /^\/sample(\/|$)/.test(pathname) ? '/sample' : '';

export const base = baseOf(globalThis.location?.pathname ?? '/');
export const isSample = base === '/sample';
export const SAMPLE = '/sample';
