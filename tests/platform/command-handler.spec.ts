import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { alliance } from '@alliance/contracts/alliance/alliance';
import { contract } from '@alliance/contracts/contract/contract';
import { contracts } from '@alliance/contracts/contracts';
import { ManagedClock } from '@alliance/platform/clock';
import type { CommandResult, CommandEnvelope } from '@alliance/platform/commands/command';
import { CommandHandler } from '@alliance/platform/commands/command-handler';
import type { Platform } from '@alliance/platform/ports/ports';
import { runService, type Run } from '@alliance/platform/service/run-service';
import { embedded } from '@alliance/platform-embedded/embedded';
import { reviews } from '@alliance/reviews/reviews';
import { goal } from '@alliance/reviews/goal/goal';
import { session } from '@alliance/reviews/session/session';

const A = 'alliance/11111111-1111-4111-8111-111111111111';
const B = 'alliance/22222222-2222-4222-8222-222222222222';
const standing = { people: { coach: 'amara', supervisor: 'judith' } };
const clock = new ManagedClock('2026-01-01T09:00:00.000Z');
const anchors = ['a', 'b', 'c', 'd', 'e'];

let platform: Platform;
let here: { contracts: Run; reviews: Run };
beforeEach(async () => {
  platform = await embedded({ dir: 'memory', clock });
  here = {
    contracts: await runService(contracts, platform, 'test'),
    reviews: await runService(reviews, platform, 'test'),
  };
});
afterEach(async () => {
  await here.contracts.stop();
  await here.reviews.stop();
  await platform.close();
});

/** What its sender is told as the revision. */
const told = (handled: CommandResult): string => {
  if (handled.outcome !== 'recorded') throw new Error(`it was ${handled.outcome}`);
  return handled.revision;
};

const affirm = (more: Partial<CommandEnvelope> = {}): Promise<CommandResult> =>
  here.contracts.running.send({
    aggregate: contract,
    verb: 'draft',
    scope: A,
    body: { templateId: 'usual-fourteen' },
    by: 'amara',
    standing,
    ...more,
  });
const articulate = (more: Partial<CommandEnvelope> = {}): Promise<CommandResult> =>
  here.reviews.running.send({
    aggregate: goal,
    verb: 'articulate',
    scope: A,
    body: { text: 'wait before I help', owner: 'amara', weight: 3, anchors, themeIds: [] },
    by: 'amara',
    standing,
    ...more,
  });

describe('the command handler', () => {
  it('answers a command that is sent again under the same key as it did the first time, and records it once', async () => {
    const first = await articulate({ idempotencyKey: 'the-first-goal' });
    const again = await articulate({ idempotencyKey: 'the-first-goal' });
    expect(first).toMatchObject({
      outcome: 'recorded',
      replayed: false,
      revision: expect.stringMatching(/^[\w-]{22}$/),
    });
    expect(again).toMatchObject({ outcome: 'recorded', replayed: true, revision: told(first) });
    if (first.outcome !== 'recorded' || again.outcome !== 'recorded') throw new Error('both were recorded');
    expect(again.id).toBe(first.id);
    expect(again.position).toBe(first.position);
    expect(await (await platform.eventStore('reviews')).head()).toBe(1);
  });
  it('records it once also when both come at the same time', async () => {
    const both = await Promise.all([1, 2, 3, 4].map(() => articulate({ idempotencyKey: 'all-at-once' })));
    expect(both.map(({ outcome }) => outcome)).toEqual(Array(4).fill('recorded'));
    expect(await (await platform.eventStore('reviews')).head()).toBe(1);
  });
  it('answers a command of many facts again as it did, when others have followed, and reads them alone', async () => {
    const [store, { vault }] = [await platform.eventStore('contracts'), platform];
    const reading = jest.spyOn(store, 'readStream');
    const aggregates = [contract];
    const alone = { hasEnded: async () => false, standingOf: async () => undefined };
    const given = { service: 'contracts', tenant: 'main', store, vault, clock, aggregates, ...alone };
    const handler = new CommandHandler(given);
    const draft = { aggregate: contract, verb: 'draft', scope: A, by: 'amara', standing } as const;
    const drafting: CommandEnvelope = {
      ...draft,
      body: { templateId: 'usual-fourteen' },
      idempotencyKey: 'the-draft',
    };
    const first = await handler.handle(drafting);
    const body = { clauseId: 'ending', text: 'Gentle?' };
    for (let more = 0; more < 5; more += 1) await handler.handle({ ...draft, verb: 'commentClause', body });
    reading.mockClear();
    expect(await handler.handle(drafting)).toEqual({ ...first, replayed: true });
    expect(reading).not.toHaveBeenCalled();
    const afresh = new CommandHandler(given);
    expect(await afresh.handle(drafting)).toEqual({ ...first, replayed: true });
    expect(await handler.handle({ ...drafting, body: {} })).toEqual({ outcome: 'key-reused' });
    reading.mockRestore();
  });
  it('refuses a key that was used for other words, and the same key of another person is another key', async () => {
    await articulate({ idempotencyKey: 'the-first-goal' });
    const other = { text: 'something else', owner: 'amara', weight: 3, anchors, themeIds: [] };
    expect(await articulate({ idempotencyKey: 'the-first-goal', body: other })).toEqual({
      outcome: 'key-reused',
    });
    expect(await articulate({ idempotencyKey: 'the-first-goal', body: other, by: 'judith' })).toMatchObject({
      outcome: 'recorded',
      replayed: false,
    });
  });
  it('refuses what was decided on an older revision, and says which is there', async () => {
    const drafted = told(await affirm());
    const retention = { verb: 'agreeRetention', body: { years: 3 } };
    const agreed = await affirm({ ...retention, expected: drafted });
    expect(agreed).toMatchObject({ outcome: 'recorded' });
    for (const expected of [drafted, '15', '16', told(agreed).toLowerCase()])
      expect(await affirm({ ...retention, expected })).toEqual({ outcome: 'stale', actual: told(agreed) });
  });
  it('refuses a revision that somebody else was told of the same', async () => {
    const hers = told(await affirm());
    const comment = { verb: 'commentClause', body: { clauseId: 'ending', text: 'Gentle?' } };
    const his = await affirm({ ...comment, by: 'judith', expected: hers });
    expect(his).toMatchObject({ outcome: 'stale', actual: expect.not.stringContaining(hers) });
    expect(await affirm({ ...comment, expected: hers })).toMatchObject({ outcome: 'recorded' });
  });
  it('takes fifty at once on one contract, each after the others', async () => {
    await affirm();
    const comments = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        affirm({
          verb: 'commentClause',
          body: { clauseId: 'ending', text: `thought ${index}` },
          by: index % 2 ? 'amara' : 'judith',
        }),
      ),
    );
    expect(comments.every(({ outcome }) => outcome === 'recorded')).toBe(true);
    const revisions = comments.flatMap((handled) =>
      handled.outcome === 'recorded' ? handled.facts.map(({ revision }) => revision) : [],
    );
    expect(revisions.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, index) => 16 + index));
    expect(new Set(comments.map(told)).size).toBe(50);
  });
  it('answers a thing of another pair like a thing that never was', async () => {
    const theirs = await articulate({ scope: B });
    if (theirs.outcome !== 'recorded') throw new Error('it was recorded');
    const revise = { verb: 'revise', body: { text: 'mine now' } };
    const notOurs = await articulate({ ...revise, id: theirs.id });
    const notThere = await articulate({ ...revise, id: '33333333-3333-4333-8333-333333333333' });
    expect(notOurs).toEqual({ outcome: 'rejected', rejection: { rejected: 'no-such-goal' } });
    expect(notThere).toEqual(notOurs);
  });
  it('tells a decision what another thing says, and reads a session of another pair as none', async () => {
    const heldAt = '2025-12-01T09:00:00.000Z';
    const held = await here.reviews.running.send({
      aggregate: session,
      verb: 'recordHeld',
      scope: B,
      body: { heldAt, minutes: 60, mode: 'video' },
      by: 'amara',
      standing,
    });
    const goalOfA = await articulate();
    if (held.outcome !== 'recorded' || goalOfA.outcome !== 'recorded') throw new Error('both were recorded');
    const rating = { verb: 'rate', id: goalOfA.id, body: { level: 1, sessionId: held.id } };
    expect(await articulate(rating)).toMatchObject({
      outcome: 'rejected',
      rejection: { rejected: 'no-such-session' },
    });
  });
  it('writes nobody’s words where they can be read', async () => {
    await here.contracts.running.send({
      aggregate: alliance,
      verb: 'invite',
      scope: A,
      body: {
        inviterRole: 'coach',
        inviterName: 'Amara',
        message: 'CANARY-words',
        secretHash: 'a'.repeat(64),
      },
      by: 'amara',
    });
    const [fact] = await (await platform.eventStore('contracts')).readAll(0, 10);
    expect(fact?.sealed).toBeDefined();
    expect(JSON.stringify(fact)).not.toContain('CANARY');
  });
});
