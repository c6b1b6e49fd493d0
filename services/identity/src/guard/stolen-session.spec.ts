import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { closeAll, judith, real, start } from '../specification.ts';

beforeEach(() => {
  jest.useFakeTimers({
    doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'setInterval', 'queueMicrotask', 'performance'],
  });
});
afterEach(async () => {
  jest.useRealTimers();
  await closeAll();
});

const SESSION = 'alliance.session_token';
const FREE = 20;
const AT_A_TIME = 9;

/** The same cookie in another way of writing it: one of its characters by its number. */
const written = (cookie: string, place: number): string =>
  `${cookie.slice(0, place)}%${cookie.charCodeAt(place).toString(16)}${cookie.slice(place + 1)}`;

describe('guesses of a password by a stolen session', () => {
  it.each([
    ['as it was', (cookie: string) => cookie],
    ['written in another way each time', written],
  ])('come to an end with its cookie %s', async (_way, writtenAs) => {
    const { browser } = await start({ ...real, limited: true });
    await browser.post('/api/auth/sign-up/email', judith);
    const cookie = browser.jar.get(SESSION)?.value ?? '';
    const outcomes: number[] = [];
    for (let guess = 0; guess <= FREE; guess += 1) {
      // As many at a time as one address may try, and then a minute's rest.
      jest.setSystemTime(Date.now() + (guess % AT_A_TIME === AT_A_TIME - 1 ? 61_000 : 1_000));
      browser.jar.set(SESSION, { value: writtenAs(cookie, guess), path: '/' });
      const body = { newEmail: 'elsewhere@example.org', password: `guess number ${guess}` };
      outcomes.push((await browser.post('/api/auth/change-email', body)).status);
    }
    expect(outcomes).toEqual([...Array.from({ length: FREE }, () => 403), 429]);
  });
});
