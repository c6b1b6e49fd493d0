import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TOPICS } from '@alliance/facts/catalogue';
import { seeded } from '@alliance/platform-embedded/seeded';
import { cyclesOn, type Cycle } from './faults/cycles.ts';
import { install, type Installed } from './faults/installed.ts';
import type { Kind } from './faults/kinds.ts';
import { CONSUMER_POINTS, makePoints, RELAY_POINTS, type Point, type Points } from './faults/points.ts';
import { told } from './faults/telling.ts';
import { messagesOn } from './faults/topic.ts';

const RELAYS = ['contracts', 'reviews'] as const;

let points: Points;
let installed: Installed;
let cycle: (kind: Kind) => Promise<Cycle>;
const cycles: Cycle[] = [];
beforeAll(async () => {
  points = await makePoints([...RELAYS, 'insights']);
  const own = Object.fromEntries([...RELAYS, 'insights' as const].map((name) => [name, points.of(name)]));
  installed = await install({ ownPostgres: false, own });
  cycle = cyclesOn(installed, ['insights'], seeded(1, 'steps'));
}, 180_000);
afterAll(async () => {
  await installed?.close();
  await points?.remove();
});

const inWords = (point: Point) => point.replaceAll('-', ' ');

describe('each fact has one effect, under load', () => {
  const rows = CONSUMER_POINTS.map((atConsumer, row) => {
    const atRelay = RELAY_POINTS[row % RELAY_POINTS.length] ?? RELAY_POINTS[0];
    return { atRelay, atConsumer, name: `${inWords(atRelay)}, and ${inWords(atConsumer)}` };
  });
  it.each(rows)('when processes end: $name', async ({ name, atRelay, atConsumer }) => {
    cycles.push(
      await cycle({
        name,
        weight: 1,
        happen: async (topology) => {
          await Promise.all([
            ...RELAYS.map((relay) => points.endAt(topology, relay, atRelay)),
            points.endAt(topology, 'insights', atConsumer),
          ]);
        },
      }),
    );
    told(cycles);
  });

  it('although some were published twice', async () => {
    const { kafka } = installed.topology;
    for (const service of RELAYS) {
      const log = await installed.inside.eventStore(service);
      expect(await messagesOn(kafka.brokers, TOPICS[service])).toBeGreaterThan(await log.head());
    }
  });
});
