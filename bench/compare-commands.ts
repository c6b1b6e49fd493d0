import { caughtUpAfter } from './caught-up.ts';
import { closedLoop, CONNECTIONS, type Loaded } from './closed-loop.ts';
import type { Contender } from './contender.ts';
import type { Measured } from './measuring.ts';
import { openLoop } from './open-loop.ts';
import type { Plan } from './plan.ts';
import { alternated } from './rounds.ts';
import { usedText, type Used } from './usage-report.ts';

/** What came of one contender's turn. */
export interface Turn {
  /** By connections that each wait for their answer. */
  readonly loaded: Loaded;
  /** At so many commands a second, whoever waits. */
  readonly offered: Measured;
  /** Milliseconds from the last answer until insights had heard all; where there are insights. */
  readonly caughtUp?: number;
  /**
   * What its process used for one command of the first load, until everything was heard: what else runs on the machine
   * changes this little.
   */
  readonly used?: Used;
}

export interface Comparing {
  readonly contenders: readonly Contender[];
  readonly plan: Plan;
  /** Commands a second of the open loop. */
  readonly perSecond: number;
}

/** Gives every contender the same load in turns, and prints each turn as it comes. */
export const compareCommands = async (
  print: (line: string) => void,
  { contenders, plan, perSecond }: Comparing,
): Promise<ReadonlyMap<string, readonly Turn[]>> => {
  const named = new Map(contenders.map((contender) => [contender.name, contender]));
  const turn = async (name: string, seconds: number): Promise<Turn> => {
    const contender = named.get(name);
    if (!contender) throw new Error(`nobody here is ${name}`);
    const calls = await contender.calls();
    const before = await contender.used?.();
    const loaded = await closedLoop(contender.url, calls, seconds);
    const listens = calls.some(({ allianceId }) => allianceId !== undefined);
    const caughtUp = listens ? await caughtUpAfter(contender.url, loaded) : undefined;
    const after = await contender.used?.();
    const offered = await openLoop(name, contender.url, calls, { perSecond, seconds });
    return {
      loaded,
      offered,
      ...(caughtUp !== undefined && { caughtUp }),
      ...(before && after && { used: forEach(before, after, loaded.answered) }),
    };
  };
  print(
    `${plan.rounds} rounds of ${plan.seconds} s, everybody in turn${plan.short ? '; too SHORT to prove anything' : ''}`,
  );
  print(
    `${''.padEnd(28)}${`${CONNECTIONS} connections`.padStart(14)}${'p50 ms'.padStart(8)}${'p99 ms'.padStart(8)}${'CPU ms each'.padStart(15)}` +
      `${`${perSecond}/s offered`.padStart(18)}${'p50 ms'.padStart(8)}${'p99 ms'.padStart(8)}  all heard after`,
  );
  for (const name of named.keys()) await turn(name, plan.warmUpSeconds);
  return alternated([...named.keys()], plan.rounds, async (name) => {
    const result = await turn(name, plan.seconds);
    print(line(name, result));
    return result;
  });
};

const forEach = (before: Used, after: Used, commands: number): Used => ({
  all: (after.all - before.all) / commands,
  answering: (after.answering - before.answering) / commands,
});

const line = (name: string, { loaded, offered, caughtUp, used }: Turn) =>
  [
    name.padEnd(28),
    `${Math.round(loaded.perSecond).toLocaleString('en')}/s`.padStart(14),
    loaded.p50.toFixed(0).padStart(8),
    loaded.p99.toFixed(0).padStart(8),
    (used === undefined ? '' : usedText(used)).padStart(15),
    `${Math.round(offered.rate).toLocaleString('en')}/s`.padStart(18),
    offered.p50.toFixed(1).padStart(8),
    offered.p99.toFixed(1).padStart(8),
    caughtUp === undefined ? '' : `${caughtUp.toFixed(0)} ms`.padStart(17),
  ].join('');
