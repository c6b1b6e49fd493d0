import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';

const HERE = new URL('./process.ts', import.meta.url).href;
const WORDS = 'what somebody wrote';

/** A process that does something once it is up, and is then asked to stop. */
const run = async (body: string, ...signals: readonly NodeJS.Signals[]) => {
  const script = `
    import { runUntilSignal } from ${JSON.stringify(HERE)};
    const stop = () => new Promise((done) => setTimeout(done, 300)).then(() => console.log('stopped'));
    await runUntilSignal(async () => { ${body}; return { stop }; });
    console.log('up');
    setTimeout(() => process.exit(7), 10_000);`;
  const child = spawn(
    process.execPath,
    ['--conditions=source', '--disable-warning=ExperimentalWarning', '--input-type=module', '-e', script],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (text.includes('up')) for (const signal of signals) child.kill(signal);
    });
  await once(child, 'close');
  return { code: child.exitCode, said };
};

describe('the process of a service', () => {
  it('stops when it is asked to, and says how it went', async () => {
    expect(await run('', 'SIGTERM')).toEqual({ code: 0, said: 'up\nstopped\n' });
  });
  it('ends at once when it is asked again', async () => {
    expect(await run('', 'SIGTERM', 'SIGINT')).toEqual({ code: 1, said: 'up\n' });
  });
  it('says why it could not be started', async () => {
    expect(await run(`throw new Error('the port is taken')`)).toEqual({
      code: 1,
      said: 'the port is taken\n',
    });
  });
  it.each([
    ['nobody caught', `setTimeout(() => { throw new TypeError('${WORDS}'); }, 50)`],
    ['nobody waited for', `setTimeout(() => void Promise.reject(new TypeError('${WORDS}')), 50)`],
  ])('ends with an error that %s, and tells its class and place, never its message', async (_what, body) => {
    const { code, said } = await run(body);
    expect(code).toBe(1);
    expect(said).toContain('"event":"crashed"');
    expect(said).toContain('"error":"TypeError"');
    expect(said).not.toContain(WORDS);
  });
  it('tells a warning like everything else, and goes on', async () => {
    const { code, said } = await run(
      `process.emitWarning('${WORDS}', 'SomeWarning'); setTimeout(() => process.kill(process.pid), 200)`,
    );
    expect(code).toBe(0);
    expect(said).toContain('"error":"SomeWarning"');
    expect(said).not.toContain(WORDS);
  });
});
