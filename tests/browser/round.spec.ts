import { ManagedClock } from '@alliance/platform/clock';
import { BEGINNING, round } from './round.ts';
import { openSite } from './site.ts';

round(async () => {
  const clock = new ManagedClock(BEGINNING);
  return { site: await openSite({ clock }), moveTo: (instant) => clock.moveTo(instant) };
});
