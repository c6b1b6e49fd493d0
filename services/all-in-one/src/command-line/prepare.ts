import { setTimeout as pause } from 'node:timers/promises';
import { TOPICS } from '@alliance/facts/catalogue';
import { accountsOf } from '@alliance/host/accounts';
import { readEnvironment } from '@alliance/host/environment';
import { parkedTopicOf } from '@alliance/platform/delivery/consumer';
import { StoreUnavailable } from '@alliance/platform/ports/event-store';
import { distributed } from '@alliance/platform-distributed/distributed';
import { makeTopics } from '@alliance/platform-distributed/kafka/make-topics';
import { identityOn } from './identity-on.ts';

/** Who decides, and so has a log. */
const DECIDING = Object.keys(TOPICS);
/** Who hears, and so has views. */
const HEARING = [...DECIDING, 'insights'];

/** Engines come up in their own time: about a minute of it. */
const TRIES = 20;
/** Milliseconds. */
const BETWEEN_TRIES = 3_000;

/**
 * Makes every table and topic of an installation, or brings them up to date: with rights that the services need not
 * have afterwards. Answers what there is now.
 * @throws Error that says what is missing in the environment, or which engine doesn't answer.
 */
export const prepare = async (variables: NodeJS.ProcessEnv): Promise<readonly string[]> => {
  for (let left = TRIES; ; left--)
    try {
      return await prepareOnce(variables);
    } catch (error) {
      if (!(error instanceof StoreUnavailable) || left === 0) throw error;
      await pause(BETWEEN_TRIES);
    }
};

const prepareOnce = async (variables: NodeJS.ProcessEnv): Promise<readonly string[]> => {
  const { engines, baseUrl, ...rest } = readEnvironment(variables);
  const closing: (() => Promise<void>)[] = [];
  try {
    const platform = await distributed(engines, { clientId: 'prepare' });
    closing.push(() => platform.close());
    const accounts = await accountsOf({ engines, baseUrl, ...rest });
    closing.push(() => accounts.close());
    const identity = await identityOn(platform.vault.digest, accounts, baseUrl);
    closing.push(() => identity.close());
    for (const service of DECIDING) await platform.eventStore(service);
    for (const service of HEARING) await platform.viewStore(service);
    const topics = [...Object.values(TOPICS), ...HEARING.map(parkedTopicOf)];
    await makeTopics(engines, topics);
    return [
      'keys',
      'leases',
      'accounts',
      ...DECIDING.map((service) => `log of ${service}`),
      ...HEARING.map((service) => `views of ${service}`),
      ...topics.map((topic) => `topic ${topic}`),
    ];
  } finally {
    for (const close of closing.toReversed()) await close();
  }
};
