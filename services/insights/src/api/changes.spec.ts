import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { TOPICS } from '@alliance/facts/catalogue';
import type { SealedFact } from '@alliance/facts/recorded';
import type { News } from '@alliance/platform/ports/view-store';
import { ALLIANCE, SCOPE } from '../specification/pair-history.ts';
import { AMARA, JUDITH } from '../specification/people.ts';
import { runningOn } from '../specification/running.ts';
import { changes } from './changes.ts';
import { recentChanges } from './recent-changes.ts';

const news = (...types: readonly string[]): News => ({ scope: SCOPE, types });
const MOVED = `event: moved\ndata: {"allianceId":"${ALLIANCE}"}\n\n`;

/** As a browser's connection: what arrives, and hanging up. */
const listening = async (viewer: string) => {
  const running = await runningOn([]);
  const hangUp = new AbortController();
  const request = new Request('http://here/api/events');
  const response = await changes(running).handle(
    request,
    { id: viewer, name: '', zone: 'UTC' },
    hangUp.signal,
  );
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
    expect(await next()).toBe('event: heartbeat\ndata: {"everySeconds":20}\n\n');
    hangUp.abort();
  });
  it('tells a member that something moved, and neither what nor how much', async () => {
    const { running, next, hangUp } = await listening(AMARA);
    running.standing.set(SCOPE, { people: { coach: AMARA, supervisor: JUDITH } });
    await next();
    running.tell(news('ClauseAffirmed', 'ThemeNamed'));
    expect(await next()).toBe(MOVED);
    hangUp.abort();
  });
  it('tells whoever begins to listen of what moved a moment before, after they had read', async () => {
    const running = await runningOn([]);
    running.standing.set(SCOPE, { people: { coach: AMARA, supervisor: JUDITH } });
    const mount = changes(running);
    const toldOf = async (viewer: string): Promise<string> => {
      const hangUp = new AbortController();
      const request = new Request('http://here/api/events');
      const { body } = await mount.handle(request, { id: viewer, name: '', zone: 'UTC' }, hangUp.signal);
      const reader = (body as ReadableStream<Uint8Array>).getReader();
      await reader.read();
      const next = reader.read().then(({ value }) => new TextDecoder().decode(value));
      const text = await until(next);
      hangUp.abort();
      return text;
    };
    expect(await toldOf(AMARA)).toBe('nothing');
    running.tell(news('ThemeNamed'));
    running.tell(news('ThemeNamed'));
    expect(await toldOf(AMARA)).toBe(MOVED);
    expect(await toldOf('tom')).toBe('nothing');
    running.tell({ ...news('SessionReviewRewritten'), only: JUDITH });
    expect(await toldOf(AMARA)).toBe(MOVED);
    running.tell('missed');
    expect(await toldOf('tom')).toBe('event: moved\ndata: {}\n\n');
  });
  it('forgets what moved once nobody can have read before it', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate'] });
    const running = await runningOn([]);
    const lately = recentChanges(running.changeFeed);
    running.tell(news('ThemeNamed'));
    jest.advanceTimersByTime(60_000);
    expect(lately()).toHaveLength(1);
    jest.advanceTimersByTime(60_000);
    expect(lately()).toEqual([]);
  });
  it('tells nobody else', async () => {
    const { running, next, hangUp } = await listening('tom');
    running.standing.set(SCOPE, { people: { coach: AMARA, supervisor: JUDITH } });
    await next();
    running.tell(news('ThemeNamed'));
    expect(await until(next())).toBe('nothing');
    hangUp.abort();
  });
  it('tells of what somebody chose for themselves to them alone', async () => {
    for (const [viewer, text] of [
      [AMARA, `event: moved\ndata: {"personId":"${AMARA}"}\n\n`],
      [JUDITH, 'nothing'],
    ] as const) {
      const { running, next, hangUp } = await listening(viewer);
      await next();
      running.tell({ ...news('TimeZoneChosen'), scope: `person/${AMARA}` });
      expect(await until(next())).toBe(text);
      hangUp.abort();
    }
  });
  it('tells of an organisation to who looks after it', async () => {
    const { running, next, hangUp } = await listening(AMARA);
    running.standing.set('organisation/o1', { people: { steward: AMARA } });
    await next();
    running.tell({ ...news('OrganisationFounded'), scope: 'organisation/o1' });
    expect(await next()).toContain('{"organisationId":"o1"}');
    hangUp.abort();
  });
  it('tells of what only its author may know of to nobody but them', async () => {
    const rewritten = { ...news('SessionReviewRewritten'), only: AMARA };
    const [hers, other] = [await listening(AMARA), await listening(JUDITH)];
    for (const { running, next } of [hers, other]) {
      running.standing.set(SCOPE, { people: { coach: AMARA, supervisor: JUDITH } });
      await next();
      running.tell(rewritten);
    }
    expect(await hers.next()).toContain('moved');
    expect(await until(other.next())).toBe('nothing');
    for (const { hangUp } of [hers, other]) hangUp.abort();
  });
  it('notices that the two have said yes meanwhile', async () => {
    const { running, next, hangUp } = await listening(JUDITH);
    await next();
    running.tell(news('AllianceInvited'));
    await settled();
    running.standing.set(SCOPE, { people: { coach: AMARA, supervisor: JUDITH } });
    running.tell(news('AllianceFormed'));
    expect(await next()).toBe(MOVED);
    hangUp.abort();
  });
  it('tells whoever invites what becomes of it, and nobody else while it waits', async () => {
    const invitation = {
      topic: TOPICS.contracts,
      entry: 1,
      fact: { type: 'AllianceInvited', open: { by: JUDITH } } as unknown as SealedFact,
    };
    for (const [viewer, told] of [
      [JUDITH, MOVED],
      [AMARA, 'nothing'],
    ] as const) {
      const { running, next, hangUp } = await listening(viewer);
      Object.assign(running.views, { journal: () => Promise.resolve([invitation]) });
      await next();
      running.tell(news('InvitationDeclined'));
      expect(await until(next())).toBe(told);
      hangUp.abort();
    }
  });
  it('says every twenty seconds that it is still there', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate'] });
    const { next, hangUp } = await listening(AMARA);
    await next();
    jest.advanceTimersByTime(19_000);
    const beat = next();
    expect(await until(beat)).toBe('nothing');
    jest.advanceTimersByTime(1_000);
    expect(await beat).toBe('event: heartbeat\ndata: {"everySeconds":20}\n\n');
    hangUp.abort();
  });
  it('is over when the browser hangs up, and listens no longer', async () => {
    const { running, next, hangUp } = await listening(AMARA);
    running.standing.set(SCOPE, { people: { coach: AMARA, supervisor: JUDITH } });
    await next();
    hangUp.abort();
    expect(await next()).toBe('over');
    expect(() => running.tell(news('ThemeNamed'))).not.toThrow();
    await settled();
  });
  it('ends when news may have been missed, so that the browser reads everything anew', async () => {
    const { running, next } = await listening(AMARA);
    await next();
    running.tell('missed');
    expect(await next()).toBe('over');
  });
  it('ends where it can no longer tell whose an alliance is', async () => {
    const { running, next } = await listening(AMARA);
    await next();
    Object.assign(running.views, { document: () => Promise.reject(new Error('away')) });
    running.tell(news('ThemeNamed'));
    expect(await next()).toBe('over');
  });
});
