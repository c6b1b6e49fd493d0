import { isZone, UTC, type Zone } from '@alliance/days/zone';

/** The one that somebody set in their account; undefined where they go by their browser. */
let own: Zone | undefined;

/** The browser's own. */
export const browsersZone = (): Zone => {
  const browsers = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return isZone(browsers) ? browsers : UTC;
};

/** The IANA name of the zone that days and clock times are read and written in: Europe/London. */
export const zoneInUse = (): Zone => own ?? browsersZone();

/** From now on the account's, or the browser's where it has none. True if that is another than before. */
export const liveBy = (accounts: string | null | undefined): boolean => {
  const before = zoneInUse();
  own = accounts && isZone(accounts) ? accounts : undefined;
  return zoneInUse() !== before;
};
