import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TOPICS } from '@alliance/facts/catalogue';
import { seeded } from '@alliance/platform-embedded/seeded';
import { cyclesOn, type Cycle } from './faults/cycles.ts';
import { install, type Installed } from './faults/installed.ts';
import { whole, type Kind } from './faults/kinds.ts';
import { CONSUMER_POINTS, makePoints, RELAY_POINTS, type Point, type Points } from './faults/points.ts';
import { told } from './faults/telling.ts';
import { messagesOn } from './faults/topic.ts';
import type { Name } from './processes.ts';

const RELAYS = ['contracts', 'reviews'] as const;
/** Milliseconds: more than a cycle has by itself, which says what it waited for; the next would go on with its pairs. */
const PATIENCE = 600_000;
/** Milliseconds: how soon is judged by cycles that befall a whole installation, not here. */
const LAG = 10_000;

let points: Points;
let installed: Installed;
let cycle: (kind: Kind) => Promise<Cycle>;
const cycles: Cycle[] = [];
beforeAll(async () => {
  points = await makePoints([...RELAYS, 'insights']);
  const own = Object.fromEntries([...RELAYS, 'insights' as const].map((name) => [name, points.of(name)]));
  installed = await install({ ownPostgres: false, own });
  cycle = cyclesOn(installed, ['insights'], seeded(1, 'steps'), { lag: LAG });
}, 180_000);
afterAll(async () => {
  await installed?.close();
  await points?.remove();
});

const inWords = (point: Point) => point.replaceAll('-', ' ');
const endingAt = async (name: string, ends: readonly (readonly [Name, Point])[]) => {
  const happen: Kind['happen'] = async (topology) => {
    await Promise.all(ends.map(([service, point]) => points.endAt(topology, service, point)));
  };
  cycles.push(await cycle({ name, weight: 1, happen }));
  told(cycles);
};

/** Two points in one go: one at each of the services that have a relay. */
const twoByTwo = RELAY_POINTS.map(
  (point, at) => [point, RELAY_POINTS[(at + 1) % RELAY_POINTS.length] ?? point] as const,
);
const relayPoints = twoByTwo.filter((_, at) => whole || at % 2 === 0);

describe('each fact has one effect, under load, when', () => {
  it.each(relayPoints.map((both) => [both.map(inWords).join(', and another '), both] as const))(
    'a process ends: %s',
    (name, [atContracts, atReviews]) =>
      endingAt(name, [
        ['contracts', atContracts],
        ['reviews', atReviews],
      ]),
    PATIENCE,
  );

  // By itself: a relay that begins again publishes once more what a consumer might have lost.
  it.each(CONSUMER_POINTS.map((point) => [inWords(point), point] as const))(
    'a process ends: %s',
    (name, point) => endingAt(name, [['insights', point]]),
    PATIENCE,
  );

  it('some are published twice', async () => {
    const { kafka } = installed.topology;
    for (const service of RELAYS) {
      const log = await installed.inside.eventStore(service);
      expect(await messagesOn(kafka.brokers, TOPICS[service])).toBeGreaterThan(await log.head());
    }
  });
});
