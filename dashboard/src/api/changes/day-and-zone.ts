import { dayAt, now } from '../../device/clock.ts';
import { zoneInUse } from '../../device/zone.ts';

/** What day it is here, and by which zone: what a page shows holds for these. */
export const dayAndZone = (): string => `${dayAt(now())} ${zoneInUse()}`;
