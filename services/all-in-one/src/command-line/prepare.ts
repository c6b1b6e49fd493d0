import { TOPICS } from '@alliance/facts/catalogue';
import { accountsOf } from '@alliance/host/accounts';
import { readEnvironment } from '@alliance/host/environment';
import { retry, type Waits } from '@alliance/platform/backoff';
import { parkedTopicOf } from '@alliance/platform/delivery/consumer';
import { StoreUnavailable } from '@alliance/platform/ports/event-store';
import { distributed } from '@alliance/platform-distributed/distributed';
import { makeTopics } from '@alliance/platform-distributed/kafka/make-topics';
import { identityOn } from './identity-on.ts';

/** Who decides, and so has a log. */
const DECIDING = Object.keys(TOPICS);
/** Who hears, and so has views. */
const HEARING = [...DECIDING, 'insights'];

/** Engines come up in their own time: a minute of it, in milliseconds. */
const PATIENCE = 60_000;
const WAITS: Waits = { first: 250, longest: 4_000 };

/**
 * Makes every table and topic of an installation, or brings them up to date: with rights that the services need not
 * have afterwards. Answers what there is now.
 * @throws Error that says what is missing in the environment, or which engine doesn't answer.
 */
export const prepare = (variables: NodeJS.ProcessEnv): Promise<readonly string[]> => {
  const late = AbortSignal.timeout(PATIENCE);
  const failed = (error: unknown) => {
    if (!(error instanceof StoreUnavailable) || late.aborted) throw error;
  };
  return retry(() => prepareOnce(variables), { waits: WAITS, failed });
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
