import { beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonLine } from '@alliance/all-in-one/scenario/line';
import { stageOf } from '@alliance/all-in-one/scenario/stage';
import { contracts } from '@alliance/contracts/contracts';
import { TOPICS } from '@alliance/facts/catalogue';
import type { SealedFact } from '@alliance/facts/recorded';
import { embedded } from '@alliance/platform-embedded/embedded';
import { until } from '@alliance/platform-tests/until';
import { ManagedClock } from '@alliance/platform/clock';
import { idFrom } from '@alliance/platform/commands/command-ids';
import type { Delivery } from '@alliance/platform/ports/topics';
import { runService } from '@alliance/platform/service/run-service';
import { reviews } from '@alliance/reviews/reviews';
import { checkMessage } from './check-message.ts';
import { playLives, TOLD } from './lives.ts';

/** What falls due is in the lines of the sample: a schedule would be there first now and then. */
const { schedules: _none, ...byPeopleAlone } = contracts;

/** Everything that a stranger hears who reads both topics from their beginning while pairs live their lives. */
const hearLives = async (): Promise<readonly Delivery[]> => {
  const clock = new ManagedClock('2025-01-01T00:00:00.000Z');
  const platform = await embedded({ dir: 'memory', clock });
  const deciding = {
    contracts: await runService(byPeopleAlone, platform, 'sample'),
    reviews: await runService(reviews, platform, 'sample'),
  };
  const runs = Object.values(deciding);
  const heard: Delivery[] = [];
  const reader = { group: 'stranger', topics: Object.values(TOPICS), handledUpTo: async () => -1 };
  const listening = await platform.topics.consume(reader, async (batch) => {
    heard.push(...batch);
  });
  const takeIn = ({ email }: PersonLine) => Promise.resolve({ id: idFrom('person', email) });
  await playLives(
    stageOf(runs, clock, takeIn),
    { contracts: deciding.contracts.running, reviews: deciding.reviews.running },
    platform,
  );
  const heads = await Promise.all(
    ['contracts', 'reviews'].map(async (service) => (await platform.eventStore(service)).head()),
  );
  const recorded = heads.reduce((sum, head) => sum + head, 0);
  await until('everything recorded is heard', () => heard.length >= recorded);
  await listening.stop();
  for (const run of runs) await run.stop();
  await platform.close();
  return heard;
};

describe('the facts of pairs, as they travel by the bus', () => {
  let heard: readonly Delivery[] = [];
  beforeAll(async () => {
    heard = await hearLives();
  });
  const factIn = ({ message }: Delivery) => (JSON.parse(message.value) as { data: SealedFact }).data;

  it('is as the document promises, message by message', () => {
    const faulty = heard.flatMap(({ topic, message: { key, value, type } }) => {
      const faults = checkMessage({ topic, key, value });
      return faults.length > 0 ? [{ type, faults }] : [];
    });
    expect(faulty).toEqual([]);
  });
  it('goes by the key of its scope, under the id and the type of its fact', () => {
    for (const delivery of heard) {
      const { scope, id, type } = factIn(delivery);
      expect(delivery.message).toMatchObject({ key: scope, id, type });
    }
  });
  it('has every type of fact, but for the four that can’t be told here', () => {
    const met = new Set(heard.map(({ message }) => message.type));
    expect([...met].toSorted()).toEqual(TOLD);
  });
  it('would not pass with a word of its ciphertext in the clear', () => {
    const sealed = heard.find((delivery) => factIn(delivery).sealed !== undefined);
    if (!sealed) throw new Error('nothing in the sample is sealed');
    const { topic, message } = sealed;
    const { open, sealed: _ciphertext, ...rest } = factIn(sealed);
    const readable = {
      ...(JSON.parse(message.value) as object),
      data: { ...rest, open: { ...open, text: 'hm' } },
    };
    expect(checkMessage({ topic, key: message.key, value: JSON.stringify(readable) })).not.toEqual([]);
  });
});
