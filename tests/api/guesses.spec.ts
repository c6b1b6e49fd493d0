import { afterEach, describe, expect, it } from '@jest/globals';
import { openInstallation, type Opened } from '../harness/opened.ts';
import type { Visitor } from '../harness/visitor.ts';

let opened: Opened;
afterEach(() => opened.stop());

const password = 'a long enough one';
const guess = (visitor: Visitor, email: string, from: string, tried = 'a wrong one of these') =>
  visitor
    .post('/auth/sign-in/email', { email, password: tried }, { 'x-forwarded-for': from })
    .then(({ status }) => status);
const times = (outcomes: readonly number[], status: number) =>
  outcomes.filter((one) => one === status).length;

describe('guesses of a password, by whoever writes X-Forwarded-For as they like', () => {
  it('are not all tried at one account, whose owner goes on', async () => {
    opened = await openInstallation({ limited: true });
    const ann = await opened.signUp('Ann');
    const { email } = ((await ann.get('/auth/get-session')).body as { user: { email: string } }).user;
    const outcomes: number[] = [];
    for (let attempt = 0; attempt < 40; attempt += 1)
      outcomes.push(await guess(opened.visitor(), email, `198.18.0.${attempt}`));
    expect([times(outcomes, 401), times(outcomes, 429)]).toEqual([20, 20]);
    expect(await guess(opened.visitor(), email, '198.18.1.1', password)).toBe(429);
    expect(await guess(ann, email, '198.18.1.2', password)).toBe(200);
  }, 60_000);

  it('are limited at all accounts together where no proxy is believed', async () => {
    opened = await openInstallation({ limited: true, trustedProxies: [] });
    const outcomes: number[] = [];
    for (let attempt = 0; attempt < 15; attempt += 1)
      outcomes.push(await guess(opened.visitor(), `person-${attempt}@example.org`, `198.18.0.${attempt}`));
    expect([times(outcomes, 401), times(outcomes, 429)]).toEqual([10, 5]);
  }, 60_000);
});
