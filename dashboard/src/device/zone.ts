import { isZone, UTC, type Zone } from '@alliance/days/zone';
import { calledNow } from './zone-names.ts';

/** The one that somebody set in their account; undefined where they go by their browser. */
let own: Zone | undefined;

/** The browser's own, by the name of today wherever the browser knows that one, too. */
export const browsersZone = (): Zone => {
  const browsers = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return [calledNow(browsers), browsers].find(isZone) ?? UTC;
};

/** What the server didn't know: a browser's list of zones may be newer than its own. */
const unknownThere = new Set<Zone>();

/** The IANA name of the zone that days and clock times are read and written in: Europe/London. */
export const zoneInUse = (): Zone => [own ?? browsersZone()].find((zone) => !unknownThere.has(zone)) ?? UTC;

/** The zone that somebody lives by and the server doesn't know, so that UTC stands in for it; undefined where it does. */
export const zoneUnknownThere = (): Zone | undefined =>
  [own ?? browsersZone()].find((zone) => unknownThere.has(zone));

/** The server refused this zone. True where another can stand in for it. */
export const standInFor = (zone: string): boolean => {
  if (zone === UTC) return false;
  unknownThere.add(zone);
  return true;
};

/** From now on the account's, or the browser's where it has none. True if that is another than before. */
export const liveBy = (accounts: string | null | undefined): boolean => {
  const before = zoneInUse();
  own = accounts && isZone(accounts) ? accounts : undefined;
  return zoneInUse() !== before;
};
