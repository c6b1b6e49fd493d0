import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { expectHeardOnce, expectRecordedOnceAndWhole, reading } from './server-folder.ts';
import { Partnership, underLoad, type Person } from './server-load.ts';
import { signUpBoth } from './server-people.ts';
import { freePort, startServer, type ServerProcess } from './server-process.ts';

/** Milliseconds. */
const GONE_WITHIN = 5_000;
const AWHILE = 2_000;
const PATIENCE = 60_000;
/** After so many answers the server is asked to stop. */
const ANSWERS = 200;

/** Has somebody's events read until their stream ends; resolves when it has begun. */
const listen = async (url: string, { visitor }: Person) => {
  const response = await fetch(`${url}/api/events`, { headers: { cookie: visitor.cookie } });
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  await reader.read();
  const readOn = async (): Promise<void> => {
    const { done } = await reader.read();
    if (!done) await readOn();
  };
  // A stream that is cut is over as well.
  return { over: readOn().catch(() => undefined) };
};

/** A connection that says this much of a request and then nothing, keeping the line open. */
const hangOn = async (url: string, said: string) => {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.on('error', () => undefined).resume();
  await once(socket, 'connect');
  socket.write(said);
  return {
    heard: new Promise((heard) => socket.once('data', heard)),
    over: new Promise((over) => socket.once('close', over)),
  };
};

describe('a server that is asked to stop', () => {
  let dataDir: string;
  let server: ServerProcess | undefined;
  const start = async (variables?: Readonly<Record<string, string>>) =>
    (server = await startServer(dataDir, await freePort(), variables));
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'alliance-'));
  });
  afterEach(async () => {
    await server?.kill();
    await rm(dataDir, { recursive: true });
  });

  it(
    'answers every command that it records, whoever else keeps a line open, and is gone soon',
    async () => {
      const { url, terminate } = await start();
      const { coaches, supervisors } = await signUpBoth(url, 4);
      const lines = [
        ...(await Promise.all([...coaches, ...supervisors].map((person) => listen(url, person)))),
        await hangOn(url, 'GET /healthz HTTP/1.1\r\nHost: here\r\n\r\n'),
        await hangOn(url, 'GET /healthz HTTP/1.1\r\nHos'),
        await hangOn(url, ''),
      ];
      const partnerships = coaches.flatMap((coach, row) =>
        supervisors.map((supervisor, column) => new Partnership(`pair-${row}-${column}`, coach, supervisor)),
      );
      let answers = 0;
      let stopped: ReturnType<ServerProcess['terminate']> | undefined;
      await underLoad(partnerships, () => {
        answers += 1;
        if (answers === ANSWERS) stopped = terminate();
      });
      const { code, milliseconds } = (await stopped) ?? {};
      expect(code).toBe(0);
      expect(milliseconds).toBeLessThan(GONE_WITHIN);
      await Promise.all(lines.map(({ over }) => over));
      await reading(dataDir, async (folder) => {
        const answered = partnerships.flatMap(({ acknowledged }) => acknowledged);
        expectRecordedOnceAndWhole(
          folder,
          answered.map(({ command }) => command),
        );
      });

      await start();
      await server?.terminate();
      await reading(dataDir, expectHeardOnce);
    },
    PATIENCE,
  );

  it(
    'waits a while for a request that never comes to its end, and is gone then',
    async () => {
      const { url, terminate } = await start();
      const headers = 'content-type: application/json\r\ncontent-length: 90\r\nexpect: 100-continue';
      const begun = `POST /api/auth/sign-in/email HTTP/1.1\r\nHost: here\r\n${headers}\r\n\r\n{"email"`;
      const { heard, over } = await hangOn(url, begun);
      await heard;
      const { code, milliseconds } = await terminate();
      expect(code).toBe(0);
      expect(milliseconds).toBeGreaterThan(AWHILE);
      expect(milliseconds).toBeLessThan(GONE_WITHIN);
      await over;
    },
    PATIENCE,
  );

  it(
    'is gone soon also while the sample is being opened',
    async () => {
      const { terminate } = await start({ SAMPLE: 'on' });
      const { code, milliseconds } = await terminate();
      expect(code).toBe(0);
      expect(milliseconds).toBeLessThan(GONE_WITHIN);
    },
    PATIENCE,
  );
});
