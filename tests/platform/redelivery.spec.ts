import { afterAll, beforeAll, expect, describe, it } from '@jest/globals';
import type { Scope } from '@alliance/decider/scope';
import type { SealedFact } from '@alliance/facts/recorded';
import { project } from '@alliance/platform/delivery/project';
import type { Projection } from '@alliance/platform/delivery/projection';
import type { Platform } from '@alliance/platform/ports/ports';
import { embedded } from '@alliance/platform-embedded/embedded';
import { placed, someFact } from '@alliance/platform-tests/sample-facts';
import fc from 'fast-check';

let platform: Platform;
beforeAll(async () => {
  platform = await embedded({ dir: 'memory' });
});
afterAll(() => platform.close());

/** Goes back when it is told something again: what it keeps of a scope is what it was told last, and how often. */
const lastTold: Projection = {
  name: 'last-told',
  apply: async (transaction, _topic, facts) => {
    for (const { scope, position } of facts) {
      const told = (await transaction.document<readonly number[]>('told', scope)) ?? [];
      await transaction.put('told', scope, [...told, position]);
    }
  },
};

/** A log of some scopes, and what two relays send of it: each all from where it began, in order, at its own pace. */
const twoRelays = fc
  .record({
    scopes: fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 24 }),
    began: fc.tuple(fc.nat({ max: 23 }), fc.nat({ max: 23 })),
    turns: fc.array(fc.record({ who: fc.nat({ max: 1 }), many: fc.integer({ min: 1, max: 5 }) }), {
      maxLength: 40,
    }),
  })
  .map(({ scopes, began, turns }) => {
    const log = scopes.map((scope, at) =>
      placed(someFact('goal-1', { scope: `alliance/${scope}` as Scope }), at + 1),
    );
    // The first has come from the beginning: whoever takes over begins where the checkpoint was kept.
    const at = [0, Math.min(began[0], began[1], log.length)];
    let furthest = 0;
    const sent: (readonly SealedFact[])[] = [];
    for (const { who, many } of [...turns, { who: 1, many: log.length }]) {
      const from = at[who] ?? 0;
      if (who === 1 && from > furthest) continue;
      sent.push(log.slice(from, from + many));
      at[who] = from + many;
      furthest = Math.max(furthest, from + many);
    }
    sent.push(log.slice(at[0]));
    return { log, sent };
  });

let runs = 0;
describe('a service that keeps no journal', () => {
  it('takes each fact once and in its order, however two relays of one log get into each other’s way', async () => {
    await fc.assert(
      fc.asyncProperty(twoRelays, async ({ log, sent }) => {
        const views = await platform.viewStore(`listener-${(runs += 1)}`);
        const options = { projections: [lastTold], keepsJournal: false };
        for (const batch of sent)
          await views.transact((transaction) =>
            project(
              options,
              transaction,
              batch.map((fact) => ({ topic: 'reviews', fact })),
            ),
          );
        const own = Map.groupBy(log, ({ scope }) => scope);
        for (const [scope, facts] of own)
          expect(await views.document('told', scope)).toEqual(facts.map(({ position }) => position));
      }),
      { numRuns: 60 },
    );
  });
});
