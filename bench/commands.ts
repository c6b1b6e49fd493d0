import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startPostgres } from '../tests/engines/postgres.ts';
import { beside } from './bounds.ts';
import { startChild, type Child } from './children.ts';
import { CONNECTIONS } from './closed-loop.ts';
import { COMMENT, commentsBy } from './comment.ts';
import { compareCommands } from './compare-commands.ts';
import type { Contender } from './contender.ts';
import { startPeer } from './emmett-peer.ts';
import { formPairs } from './pairs.ts';
import type { Plan } from './plan.ts';
import { tellPostgres } from './platform-engines.ts';
import { medians, reportOf } from './turn-report.ts';

const PER_SECOND = 500;
const RATIO = { atLeast: 0.38, aim: 0.42 };

const OURS = 'durable commands';
const BARE = 'bare Nest+Fastify';
const APPENDING = 'Nest that appends, frozen';

const taking = (name: string, { url, used }: Child): Contender => ({
  name,
  url,
  used,
  calls: async () => [{ path: '/take', body: COMMENT }],
});

/**
 * Whole durable commands over HTTP, beside a bare Nest on Fastify, one that appends a fact to a frozen copy of our
 * store and does nothing else, and emmett on PostgreSQL behind Fastify, all in turn in the same run.
 */
export const benchCommands = async (
  print: (line: string) => void,
  folder: string,
  plan: Plan,
): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  const stops: (() => Promise<void>)[] = [];
  try {
    const postgres = await startPostgres();
    stops.push(() => postgres.stop());
    const peer = await startPeer(await postgres.newDatabase(), COMMENT);
    stops.push(() => peer.stop());
    const bare = await startChild('./bare-nest.ts');
    stops.push(() => bare.stop());
    const appending = await startChild('./bare-nest.ts', join(folder, 'frozen.log.db'));
    stops.push(() => appending.stop());
    const ours = await startChild('./server.ts', join(folder, 'ours'));
    stops.push(() => ours.stop());
    const pairs = await formPairs(ours.url, plan.pairs);
    print(`frozen store: ${appending.durability}, in ${folder}`);
    await tellPostgres(print, postgres.url, true);
    const turns = await compareCommands(print, {
      contenders: [
        { name: OURS, url: ours.url, used: ours.used, calls: commentsBy(pairs) },
        taking(APPENDING, appending),
        taking(BARE, bare),
        peer,
      ],
      plan,
      perSecond: PER_SECOND,
    });
    for (const [name, each] of turns) print(medians(name, reportOf(each)));
    const [own, least, none, other] = [OURS, APPENDING, BARE, peer.name].map((name) =>
      reportOf(turns.get(name)),
    );
    if (!own || !least || !none || !other) return;
    print(
      beside(`commands, of the Nest that appends (aim ${RATIO.aim})`, {
        value: own.perSecond / least.perSecond,
        atLeast: RATIO.atLeast,
      }),
    );
    print(
      beside(`p99 at ${CONNECTIONS} connections, of that Nest’s`, {
        value: own.p99 / least.p99,
        unit: ' ×',
        atMost: 2,
      }),
    );
    print(
      beside(`p99 at ${PER_SECOND}/s offered, from when each was due`, {
        value: own.offeredP99,
        unit: ' ms',
        atMost: 15,
      }),
    );
    print(
      beside('insights has heard all after the last answer, in the worst round', {
        value: own.caughtUp,
        unit: ' ms',
        atMost: 1_000,
      }),
    );
    print(`commands, of the bare Nest: ${(own.perSecond / none.perSecond).toFixed(2)}`);
    print(`commands, of the peer, which only appends: ${(own.perSecond / other.perSecond).toFixed(2)}`);
  } finally {
    for (const stop of stops.toReversed()) await stop();
    rmSync(folder, { recursive: true, force: true });
  }
};
