import { describe, expect, it } from '@jest/globals';
import { fold, isRejection } from '@alliance/decider/decider';
import type { ImpactFact, ImpactLevel } from '@alliance/facts/impact';
import fc from 'fast-check';
import { addTo } from './add-to.ts';
import { echo } from './echo.ts';
import { impact } from './impact.ts';
import { around, as, silences } from './impact.specification.ts';
import { note } from './note.ts';
import { place } from './place.ts';
import { reword } from './reword.ts';
import { takeBackEcho } from './take-back-echo.ts';
import { withdraw } from './withdraw.ts';

const LEVELS: readonly ImpactLevel[] = ['practice', 'client', 'community'];
const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** What somebody wishes to do with the n-th note that was told, and behind which other. */
const wish = fc.record({
  move: fc.constantFrom('note', 'note', 'place', 'reword', 'addTo', 'withdraw', 'echo', 'takeBackEcho'),
  by: fc.constantFrom('amara', 'judith'),
  level: fc.constantFrom(...LEVELS),
  which: fc.nat(9),
  behind: fc.option(fc.nat(9), { nil: undefined }),
  fromGoal: fc.boolean(),
});
type Wish = typeof wish extends fc.Arbitrary<infer One> ? One : never;

const decide = ({ move, by, level, which, behind, fromGoal }: Wish, log: readonly ImpactFact[]) => {
  const state = fold(impact.decider, log);
  const context = { ...as(by, {}), newId: idOf(log.length) };
  const told = log.filter(({ type }) => type === 'ImpactNoted').map(({ data }) => data.impactId);
  const impactId = told[which] ?? idOf(99);
  const where = {
    ...(behind !== undefined && { parentImpactId: told[behind] ?? idOf(98) }),
    ...(fromGoal && { goalId: silences }),
  };
  const said = { text: 'So it is told.', source: 'told' } as const;
  switch (move) {
    case 'note':
      return note.decide({ ...context, level, ...said, ...where }, state, around);
    case 'place':
      return place.decide({ ...context, impactId, ...where }, state, around);
    case 'reword':
      return reword.decide({ ...context, impactId, ...said }, state, around);
    case 'addTo':
      return addTo.decide({ ...context, impactId, text: 'And then.' }, state, around);
    case 'withdraw':
      return withdraw.decide({ ...context, impactId }, state, around);
    case 'echo':
      return echo.decide({ ...context, impactId }, state, around);
    default:
      return takeBackEcho.decide({ ...context, impactId }, state, around);
  }
};

const lived = fc.array(wish, { maxLength: 30, size: 'max' }).map((wishes) => {
  const log: ImpactFact[] = [];
  for (const each of wishes) {
    const decision = decide(each, log);
    if (!isRejection(decision)) log.push(...decision);
  }
  return log;
});

const tellerOf = (log: readonly ImpactFact[], impactId: string) =>
  log.find(({ type, data }) => type === 'ImpactNoted' && data.impactId === impactId)?.data.by;
const levelOf = (log: readonly ImpactFact[], impactId: string | undefined) =>
  log.flatMap(({ type, data }) =>
    type === 'ImpactNoted' && data.impactId === impactId ? [LEVELS.indexOf(data.level)] : [],
  )[0] ?? -9;

/** Whether somebody recognises a note after these facts. */
const recognised = (log: readonly ImpactFact[], impactId: string) =>
  log.findLast(
    ({ type, data }) =>
      (type === 'ImpactEchoed' || type === 'ImpactEchoTakenBack') && data.impactId === impactId,
  )?.type === 'ImpactEchoed';

/** Holds of each fact, with what came before it; at least one has to be met. */
const holds = (of: (fact: ImpactFact, before: readonly ImpactFact[]) => boolean | undefined) => {
  let seen = 0;
  fc.assert(
    fc.property(lived, (log) => {
      log.forEach((fact, index) => {
        const held = of(fact, log.slice(0, index));
        if (held === undefined) return;
        seen += 1;
        expect(held).toBe(true);
      });
    }),
    { numRuns: 300 },
  );
  expect(seen).toBeGreaterThan(0);
};

describe('whatever two members attempt', () => {
  it('a note stands behind one of the level before that was told before it', () => {
    holds(({ type, data }, before) => {
      if ((type !== 'ImpactNoted' && type !== 'ImpactPlaced') || !data.parentImpactId) return undefined;
      const own = type === 'ImpactNoted' ? LEVELS.indexOf(data.level) : levelOf(before, data.impactId);
      const order = before.flatMap((each) => (each.type === 'ImpactNoted' ? [each.data.impactId] : []));
      const [parent, child] = [order.indexOf(data.parentImpactId), order.indexOf(data.impactId)];
      return levelOf(before, data.parentImpactId) === own - 1 && parent >= 0 && (child < 0 || parent < child);
    });
  });
  it('nobody recognises what they told themselves', () => {
    holds(({ type, data }, before) =>
      type === 'ImpactEchoed' ? tellerOf(before, data.impactId) !== data.by : undefined,
    );
  });
  it('nobody changes what the other told, nor what the other recognises', () => {
    holds(({ type, data }, before) => {
      if (type !== 'ImpactReworded' && type !== 'ImpactPlaced' && type !== 'ImpactWithdrawn')
        return undefined;
      return tellerOf(before, data.impactId) === data.by && !recognised(before, data.impactId);
    });
  });
  it('of what was withdrawn nothing is said any more', () => {
    holds(({ data }, before) => {
      const gone = before.some(
        (each) => each.type === 'ImpactWithdrawn' && each.data.impactId === data.impactId,
      );
      return !gone;
    });
  });
  it('a past of which parts were erased for good still folds', () => {
    fc.assert(
      fc.property(lived, fc.infiniteStream(fc.boolean()), (log, left) => {
        expect(() =>
          fold(
            impact.decider,
            log.filter(() => left.next().value),
          ),
        ).not.toThrow();
      }),
    );
  });
});
