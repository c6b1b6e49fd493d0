import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ManagedClock } from '@alliance/platform/clock';
import type { CommandEnvelope } from '@alliance/platform/commands/command';
import { CommandHandler } from '@alliance/platform/commands/command-handler';
import type { EventStore } from '@alliance/platform/ports/event-store';
import type { Platform } from '@alliance/platform/ports/ports';
import { embedded } from '@alliance/platform-embedded/embedded';
import { goal } from '@alliance/reviews/goal/goal';
import { session } from '@alliance/reviews/session/session';
import { themes } from '@alliance/reviews/theme/themes';

const clock = new ManagedClock('2026-01-02T09:00:00.000Z');
const by = {
  scope: 'alliance/11111111-1111-4111-8111-111111111111',
  by: 'amara',
  standing: { people: { coach: 'amara', supervisor: 'judith' } },
} as const;
const ofSession = { ...by, aggregate: session };
const ofGoal = { ...by, aggregate: goal };
const wording = {
  text: 'wait before I help',
  owner: 'amara',
  weight: 3,
  anchors: ['a', 'b', 'c', 'd', 'e'],
  themeIds: [],
};

let platform: Platform;
let store: EventStore;
let one: CommandHandler;
let other: CommandHandler;
const doorTo = (log: EventStore) =>
  new CommandHandler({
    service: 'reviews',
    tenant: 'main',
    store: log,
    vault: platform.vault,
    clock,
    aggregates: [goal, session, themes],
    hasEnded: async () => false,
    standingOf: async () => undefined,
  });
beforeEach(async () => {
  platform = await embedded({ dir: 'memory', clock });
  store = await platform.eventStore('reviews');
  [one, other] = [doorTo(store), doorTo(store)];
});
afterEach(() => platform.close());

const recorded = async (handler: CommandHandler, sent: CommandEnvelope) => {
  const handled = await handler.handle(sent);
  if (handled.outcome !== 'recorded') throw new Error(JSON.stringify(handled));
  return handled;
};
const plan = { startsAt: '2026-01-01T16:00:00.000Z', minutes: 60, mode: 'video' };
const meeting = { heldAt: '2026-01-01T16:00:00.000Z', minutes: 60, mode: 'video' };
/** Planned by one process, which keeps it so; held by the other. */
const heldElsewhere = async () => {
  const { id } = await recorded(one, { ...ofSession, verb: 'schedule', body: plan });
  await recorded(other, { ...ofSession, verb: 'hold', id, body: meeting });
  return id;
};

describe('of two processes that decide on one log, the one that has seen less', () => {
  it('refuses nothing that is right by what the other has recorded', async () => {
    const id = await heldElsewhere();
    const thoughts = { learning: 'a pause', commitments: [], value: 8, recontractNeeded: false };
    const answer = await one.handle({ ...ofSession, verb: 'submitReview', id, body: thoughts });
    expect(answer).toMatchObject({ outcome: 'recorded', facts: [{ revision: 3 }] });
  });

  it('still refuses what is wrong by it', async () => {
    const id = await heldElsewhere();
    const answer = await one.handle({ ...ofSession, verb: 'miss', id, body: {} });
    expect(answer).toMatchObject({ outcome: 'rejected', rejection: { rejected: 'already-held' } });
  });

  it('decides by other things as they are now', async () => {
    const { id } = await recorded(one, { ...ofGoal, verb: 'articulate', body: wording });
    const sessionId = await heldElsewhere();
    const body = { sessionId, level: 0, evidence: 'she waited' };
    expect(await one.handle({ ...ofGoal, verb: 'rate', id, body })).toMatchObject({ outcome: 'recorded' });
  });

  it('takes the revision that somebody was shown by the other', async () => {
    const { id } = await recorded(one, { ...ofGoal, verb: 'articulate', body: wording });
    const { revision } = await recorded(other, {
      ...ofGoal,
      verb: 'revise',
      id,
      body: { text: 'wait', why: 'shorter' },
    });
    const again = { ...ofGoal, verb: 'revise', id, body: { text: 'wait, and ask', why: 'more' } };
    const next = await recorded(one, { ...again, expected: revision });
    const late = await one.handle({ ...again, expected: revision });
    expect(late).toEqual({ outcome: 'stale', actual: next.revision });
  });
});

describe('of two processes that are sent the same command, the one that is overtaken in the middle', () => {
  /** Looks whether the command was recorded before, and finds nothing; then the other process records it. */
  const overtaken = (sent: CommandEnvelope) => {
    let looks = 0;
    return doorTo({
      ...store,
      factById: async (id) => {
        looks += 1;
        if (looks > 1) return store.factById(id);
        await recorded(other, sent);
        return undefined;
      },
    });
  };

  it.each([
    ['that says which revision its sender saw', true],
    ['that says none', false],
  ])('answers a command %s as the other did', async (_which, saysOne) => {
    const { id, revision } = await recorded(one, { ...ofGoal, verb: 'articulate', body: wording });
    const sent: CommandEnvelope = {
      ...ofGoal,
      verb: 'release',
      id,
      body: { reason: 'it was enough' },
      idempotencyKey: 'once-and-no-more',
      ...(saysOne && { expected: revision }),
    };
    const late = await recorded(overtaken(sent), sent);
    const first = await recorded(other, sent);
    expect(late).toEqual(first);
    expect(late).toMatchObject({ replayed: true, facts: [{ revision: 2 }] });
    expect(await store.readStream(`goal-${id}`)).toHaveLength(2);
  });
});
