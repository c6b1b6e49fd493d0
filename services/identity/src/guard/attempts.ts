import { secondsAfter, systemClock } from '@alliance/platform/clock';
import type { BetterAuthPlugin } from 'better-auth';
import type { KeptAccounts } from '../kept-accounts.ts';

/** How often something may be tried, and how long one waits after that. */
export interface Pace {
  /** Attempts that nobody waits for. */
  readonly free: number;
  /** Seconds to wait after the last of so many attempts beyond those. */
  readonly wait: (beyond: number) => number;
  /** Seconds without an attempt after which all are forgotten. */
  readonly forgottenAfter: number;
}

interface Row {
  readonly key: string;
  readonly count: number;
  readonly lastAt: number;
}

const MODEL = 'attempt';

/** The table: a stand-in for what is counted, how often, and when last (milliseconds since 1970). */
export const attemptsTable = {
  id: 'attempts',
  schema: {
    [MODEL]: {
      fields: {
        key: { type: 'string', required: true, unique: true },
        count: { type: 'number', required: true },
        lastAt: { type: 'number', required: true, bigint: true, index: true },
      },
    },
  },
} satisfies BetterAuthPlugin;

export interface Attempts {
  /** Counts one more. Answers the seconds to wait where there may be none just now; then it isn't counted. */
  count(key: string, pace: Pace): Promise<number | undefined>;
  /** It went well: what was counted is forgotten. */
  forget(key: string): Promise<void>;
  /** It came to nothing, neither well nor badly: the last one doesn't count. */
  uncount(key: string): Promise<void>;
}

/** Nobody has to remember anything for longer. */
const OLDEST = 24 * 60 * 60;

/** Counted in the database, so that it holds over a restart, for several processes, and for many at once. */
export const attemptsIn = ({ adapter }: Pick<KeptAccounts, 'adapter'>): Attempts => {
  const by = (key: string) => ({ field: 'key', value: key });
  const now = () => Date.parse(systemClock.now());

  const begun = async (key: string): Promise<boolean> => {
    const oldest = Date.parse(secondsAfter(systemClock.now(), -OLDEST));
    await adapter.deleteMany({ model: MODEL, where: [{ field: 'lastAt', operator: 'lt', value: oldest }] });
    try {
      await adapter.create({ model: MODEL, data: { key, count: 1, lastAt: now() } });
      return true;
    } catch (error) {
      // Somebody else began at the same moment.
      if (await adapter.findOne<Row>({ model: MODEL, where: [by(key)] })) return false;
      throw error;
    }
  };

  const count = async (key: string, pace: Pace): Promise<number | undefined> => {
    const row = await adapter.findOne<Row>({ model: MODEL, where: [by(key)] });
    if (!row) return (await begun(key)) ? undefined : count(key, pace);
    const since = (now() - Number(row.lastAt)) / 1_000;
    const isForgotten = since >= pace.forgottenAfter;
    const beyond = row.count - pace.free;
    const wait = isForgotten || beyond < 0 ? 0 : pace.wait(beyond) - since;
    if (wait > 0) return Math.ceil(wait);
    // Only if nobody has counted since it was read: of many at once, each counts.
    const counted = await adapter.incrementOne({
      model: MODEL,
      where: [by(key), { field: 'count', value: row.count }, { field: 'lastAt', value: row.lastAt }],
      increment: isForgotten ? { count: 1 - row.count } : { count: 1 },
      set: { lastAt: now() },
    });
    return counted ? undefined : count(key, pace);
  };

  return {
    count,
    forget: (key) => adapter.deleteMany({ model: MODEL, where: [by(key)] }).then(() => undefined),
    uncount: async (key) => {
      await adapter.incrementOne({
        model: MODEL,
        where: [by(key), { field: 'count', operator: 'gt', value: 0 }],
        increment: { count: -1 },
      });
    },
  };
};
