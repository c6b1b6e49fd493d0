import { describe, expect, it } from '@jest/globals';
import type { Context } from '@alliance/decider/aggregate';
import { fold, isRejection, type Decision } from '@alliance/decider/decider';
import type { ExperimentFact } from '@alliance/facts/experiment';
import fc from 'fast-check';
import { conclude } from './conclude.ts';
import { correctTry } from './correct-try.ts';
import type { Experiment } from './decider.ts';
import { experiment } from './experiment.ts';
import { around, as, betweenUs, idea, keeping, withL } from './experiment.specification.ts';
import { propose } from './propose.ts';
import { reopen } from './reopen.ts';
import { retractTry } from './retract-try.ts';
import { revise } from './revise.ts';
import { tryIt } from './try-it.ts';

type Move = (context: Context, state: Experiment) => Decision<ExperimentFact, string>;
const moves: Record<string, Move> = {
  revise: (context, state) => revise.decide({ ...context, ...idea }, state, around),
  try: (context, state) => tryIt.decide({ ...context, ...withL }, state, around),
  correct: (context, state) => correctTry.decide({ ...context, ...betweenUs, number: 1 }, state, around),
  retract: (context, state) => retractTry.decide({ ...context, number: 1 }, state, around),
  keep: (context, state) => conclude.decide({ ...context, ...keeping }, state, around),
  drop: (context, state) =>
    conclude.decide({ ...context, outcome: 'dropped', why: 'Enough.' }, state, around),
  reopen: (context, state) => reopen.decide({ ...context }, state, around),
};
const doing = fc.constantFrom('try', ...Object.keys(moves));
const attempted = fc.array(fc.tuple(doing, fc.constantFrom('tom', 'judith')), { maxLength: 20, size: 'max' });

/** What the log holds after two have attempted all this, on something that was proposed or on nothing. */
const lived = fc.tuple(fc.boolean(), attempted).map(([begun, attempts]) => {
  const opening = propose.decide(as('tom', idea), experiment.decider.initial, around);
  const log: ExperimentFact[] = begun && !isRejection(opening) ? [...opening] : [];
  for (const [move, by] of attempts) {
    const decision = moves[move]?.(as(by, {}), fold(experiment.decider, log)) ?? [];
    if (!isRejection(decision)) log.push(...decision);
  }
  return log;
});

/** Tells each fact with what came before it. */
const eachOf = (
  log: readonly ExperimentFact[],
  tell: (fact: ExperimentFact, before: readonly ExperimentFact[]) => void,
) => log.forEach((fact, index) => tell(fact, log.slice(0, index)));

/** The numbers of the tries that count after these facts. */
const counting = (facts: readonly ExperimentFact[]) => {
  const out = new Set(
    facts.flatMap(({ type, data }) => (type === 'ExperimentTryRetracted' ? [data.number] : [])),
  );
  return facts.flatMap(({ type, data }) =>
    type === 'ExperimentTried' && !out.has(data.number) ? [data.number] : [],
  );
};

describe('whatever two members attempt', () => {
  it('nothing is said of an experiment that was never proposed', () => {
    fc.assert(
      fc.property(lived, (log) => expect(log[0]?.type ?? 'ExperimentProposed').toBe('ExperimentProposed')),
    );
  });
  it('what is kept was tried, and the try still counts while it is kept', () => {
    let seen = 0;
    fc.assert(
      fc.property(lived, (log) => {
        for (let length = 1; length <= log.length; length++) {
          const past = log.slice(0, length);
          const last = past.findLast(
            ({ type }) => type === 'ExperimentConcluded' || type === 'ExperimentReopened',
          );
          if (last?.type !== 'ExperimentConcluded' || last.data.outcome === 'dropped') continue;
          seen += 1;
          expect(counting(past).length).toBeGreaterThan(0);
        }
      }),
    );
    expect(seen).toBeGreaterThan(0);
  });
  it('no two tries have the same number', () => {
    fc.assert(
      fc.property(lived, (log) => {
        const numbers = log.flatMap(({ type, data }) => (type === 'ExperimentTried' ? [data.number] : []));
        expect(numbers).toEqual(numbers.map((_, index) => index + 1));
      }),
    );
  });
  it('nobody puts right or takes out what the other had told', () => {
    let seen = 0;
    fc.assert(
      fc.property(lived, (log) => {
        eachOf(log, ({ type, data }, before) => {
          if (type !== 'ExperimentTryCorrected' && type !== 'ExperimentTryRetracted') return;
          seen += 1;
          expect(counting(before)).toContain(data.number);
          expect(before).toContainEqual({
            type: 'ExperimentTried',
            data: expect.objectContaining({ number: data.number, by: data.by }),
          });
        });
      }),
    );
    expect(seen).toBeGreaterThan(0);
  });
  it('what was concluded is left as it is, but for a try put right, until it is taken up again', () => {
    let seen = 0;
    fc.assert(
      fc.property(lived, (log) => {
        eachOf(log, ({ type }, before) => {
          if (before.at(-1)?.type !== 'ExperimentConcluded') return;
          seen += 1;
          expect(['ExperimentTryCorrected', 'ExperimentReopened']).toContain(type);
        });
      }),
    );
    expect(seen).toBeGreaterThan(0);
  });
  it('a past of which parts were erased for good still folds', () => {
    fc.assert(
      fc.property(lived, fc.infiniteStream(fc.boolean()), (log, left) => {
        const remaining = log.filter(() => left.next().value);
        expect(() => fold(experiment.decider, remaining)).not.toThrow();
      }),
    );
  });
  it('the past folds the same in one go and in two', () => {
    fc.assert(
      fc.property(lived, fc.nat(), (log, cut) => {
        const at = cut % (log.length + 1);
        const before = fold(experiment.decider, log.slice(0, at));
        expect(fold(experiment.decider, log.slice(at), before)).toEqual(fold(experiment.decider, log));
      }),
    );
  });
});
