import { AsyncLocalStorage } from 'node:async_hooks';
import { unlinkSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { join } from 'node:path';
import pg from 'pg';

// Preloaded into a service's process that is to end at a certain point of relay or consumer. A point is set by a file
// of its name in the folder `ENDS_AT`: whoever comes by takes it away and is killed, there and then, and once. What
// the service is made of knows nothing of it; its stores and its bus are wrapped where a topology is put together.
const { ENDS_AT = '' } = process.env;

const endAt = (point) => {
  try {
    unlinkSync(join(ENDS_AT, point));
  } catch {
    return;
  }
  process.kill(process.pid, 'SIGKILL');
};

/** Whose transaction is under way: known once it has said whose checkpoint it moves. */
const underWay = new AsyncLocalStorage();
const knowing = (transaction, its) => ({
  ...transaction,
  moveCheckpoint: (consumer, ...further) => {
    its.owner = consumer === 'relay' ? 'relay' : 'consumer';
    return transaction.moveCheckpoint(consumer, ...further);
  },
});

const endingViews = (views) => ({
  ...views,
  transact: (work) => {
    const its = { owner: undefined };
    return underWay.run(its, async () => {
      endAt('consumer-before-its-transaction');
      const result = await views.transact(async (transaction) => {
        const done = await work(knowing(transaction, its));
        endAt(`${its.owner}-inside-its-transaction`);
        return done;
      });
      endAt(`${its.owner}-after-its-transaction`);
      return result;
    });
  },
});

const { query } = pg.Client.prototype;
pg.Client.prototype.query = function (...given) {
  const answer = query.apply(this, given);
  if (given[0] === 'COMMIT') endAt(`${underWay.getStore()?.owner}-before-the-answer-to-its-commit`);
  return answer;
};

const endingBus = (bus) => ({
  ...bus,
  publish: async (topic, messages) => {
    endAt('relay-before-publishing');
    await bus.publish(topic, messages);
    endAt('relay-after-publishing');
  },
  consume: (reader, handle) =>
    bus.consume(reader, async (batch) => {
      await handle(batch);
      endAt('consumer-before-its-offset-is-committed');
    }),
});

const OffsetManager = createRequire(import.meta.url)('kafkajs/src/consumer/offsetManager/index.js');
const { commitOffsets } = OffsetManager.prototype;
OffsetManager.prototype.commitOffsets = async function (...given) {
  await commitOffsets.apply(this, given);
  endAt('consumer-after-its-offset-is-committed');
};

globalThis.endingAtPoints = (platform) => ({
  ...platform,
  topics: endingBus(platform.topics),
  publishing: endingBus(platform.publishing),
  viewStore: async (service) => endingViews(await platform.viewStore(service)),
});

registerHooks({
  load: (url, context, next) =>
    url.endsWith('/libs/platform-distributed/dist/distributed.js')
      ? {
          format: 'module',
          shortCircuit: true,
          source: `import { distributed as usual } from '${url}?usual';
            export const distributed = async (...given) => endingAtPoints(await usual(...given));`,
        }
      : next(url, context),
});
