import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { SealedFact } from '@alliance/facts/recorded';
import { ALLIANCE } from '../specification/pair-history.ts';
import { AMARA, JUDITH } from '../specification/people.ts';
import { runningOn } from '../specification/running.ts';
import { changes } from './changes.ts';
import { movedBy } from './moved.ts';

const fact = (type: string, position: number, open: object = {}): SealedFact => ({
  id: `${type}-${position}`,
  stream: 's',
  revision: 1,
  position,
  allianceId: ALLIANCE,
  at: '2026-07-01T10:00:00.000Z',
  type,
  version: 1,
  open: { by: AMARA, ...open },
  sealed: 'ciphertext',
  keyId: 'k',
  commandId: 'c',
  commandDigest: 'd',
});

/** As a browser's connection: what arrives, and hanging up. */
const listening = async (viewer: string) => {
  const running = await runningOn([]);
  const hangUp = new AbortController();
  const request = new Request('http://here/api/events', { signal: hangUp.signal });
  const response = await changes(running).handle(request, { id: viewer, name: '' });
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const next = async () => {
    const { done, value } = await reader.read();
    return done ? 'over' : new TextDecoder().decode(value);
  };
  return { running, response, next, hangUp };
};

const until = async (text: Promise<string>) => Promise.race([text, settled().then(() => 'nothing')]);
const settled = () => new Promise((done) => setImmediate(done));

afterEach(() => {
  jest.useRealTimers();
});

describe('listening for changes', () => {
  it('answers at once with an open stream of events', async () => {
    const { response, next, hangUp } = await listening(AMARA);
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await next()).toBe(': listening\n\n');
    hangUp.abort();
  });
  it('tells a member that something moved, and how far, without a word of what', async () => {
    const { running, next, hangUp } = await listening(AMARA);
    running.members.set(ALLIANCE, { coachId: AMARA, supervisorId: JUDITH });
    await next();
    running.heard.tell([
      fact('ClauseAffirmed', 7),
      fact('SessionReviewSubmitted', 12),
      fact('ThemeNamed', 13),
    ]);
    expect(await next()).toBe(
      `event: moved\ndata: {"allianceId":"${ALLIANCE}","contracts":7,"reviews":13}\n\n`,
    );
    hangUp.abort();
  });
  it('tells nobody else', async () => {
    const { running, next, hangUp } = await listening('tom');
    running.members.set(ALLIANCE, { coachId: AMARA, supervisorId: JUDITH });
    await next();
    running.heard.tell([fact('ThemeNamed', 1)]);
    expect(await until(next())).toBe('nothing');
    hangUp.abort();
  });
  it('notices that the two have said yes meanwhile', async () => {
    const { running, next, hangUp } = await listening(JUDITH);
    await next();
    running.heard.tell([fact('AllianceInvited', 1)]);
    await settled();
    running.members.set(ALLIANCE, { coachId: AMARA, supervisorId: JUDITH });
    running.heard.tell([fact('AllianceFormed', 2)]);
    expect(await next()).toContain('"contracts":2');
    hangUp.abort();
  });
  it('says every twenty seconds that it is still there', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate'] });
    const { next, hangUp } = await listening(AMARA);
    await next();
    jest.advanceTimersByTime(19_000);
    const beat = next();
    expect(await until(beat)).toBe('nothing');
    jest.advanceTimersByTime(1_000);
    expect(await beat).toBe(': still here\n\n');
    hangUp.abort();
  });
  it('is over when the browser hangs up, and listens no longer', async () => {
    const { running, next, hangUp } = await listening(AMARA);
    running.members.set(ALLIANCE, { coachId: AMARA, supervisorId: JUDITH });
    await next();
    hangUp.abort();
    expect(await next()).toBe('over');
    expect(() => running.heard.tell([fact('ThemeNamed', 1)])).not.toThrow();
    await settled();
  });
  it('ends where it can no longer tell whose an alliance is', async () => {
    const { running, next } = await listening(AMARA);
    await next();
    Object.assign(running.views, { document: () => Promise.reject(new Error('away')) });
    running.heard.tell([fact('ThemeNamed', 1)]);
    expect(await next()).toBe('over');
  });
});

describe('how far an alliance moved', () => {
  it('is told of the services that something was heard from', () => {
    expect(movedBy(ALLIANCE, [fact('AllianceFormed', 2)])).toEqual({ allianceId: ALLIANCE, contracts: 2 });
    expect(movedBy(ALLIANCE, [fact('PulseOpened', 5), fact('PulseSealed', 4)])).toEqual({
      allianceId: ALLIANCE,
      reviews: 5,
    });
  });
});
