import type { Partnership } from '@alliance/api-client/generated/api';
import { useEffect } from 'react';
import { isSample } from '../device/base.ts';
import { send } from '../api/requests.ts';
import { useIdentity } from '../api/identity.ts';
import { zoneInUse, zoneUnknownThere } from '../device/zone.ts';

/** Partnerships in which this page has told it, whatever came of it. */
const told = new Set<string>();

/**
 * Tells the other the zone that one lives by, once, where the partnership knows none. That a browser is somewhere
 * else one day is told to nobody.
 */
export const useTellZone = (partnership: Partnership | undefined): void => {
  const { allianceId, viewer, members, endedOn } = partnership ?? {};
  // Before that it isn't known which zone that is: the account may have one of its own.
  const isKnown = Boolean(useIdentity()) && !zoneUnknownThere();
  const untold = isKnown && viewer && members && !members[viewer.role].zone && !endedOn && !isSample;
  useEffect(() => {
    if (!untold || !allianceId || told.has(allianceId)) return;
    told.add(allianceId);
    // Nothing hangs on it: the next visit tells it again.
    send('/alliances/{allianceId}/alliance/tell-zone', { allianceId }, { timeZone: zoneInUse() }).catch(
      () => undefined,
    );
  }, [untold, allianceId]);
};
