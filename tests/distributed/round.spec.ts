import { BEGINNING, round } from '../browser/round.ts';
import { siteAt } from '../browser/site.ts';
import { openTopology } from './processes.ts';

round(async () => {
  const topology = await openTopology({ clockAt: BEGINNING });
  await topology.ready();
  return { site: await siteAt(topology.url, topology.close), moveTo: topology.moveClockTo };
});
