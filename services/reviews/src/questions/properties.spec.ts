import { describe, expect, it } from '@jest/globals';
import type { Context } from '@alliance/decider/aggregate';
import { fold, isRejection, type Decision } from '@alliance/decider/decider';
import type { QuestionFact } from '@alliance/facts/question';
import fc from 'fast-check';
import { answer } from './answer.ts';
import { bring } from './bring.ts';
import type { Questions } from './decider.ts';
import { keep } from './keep.ts';
import { letGo } from './let-go.ts';
import { as, held, questionId, sessionId, text } from './questions.specification.ts';
import { questions } from './questions.ts';
import { reword } from './reword.ts';
import { takeBack } from './take-back.ts';
import { takeUp } from './take-up.ts';

const itemIds = ['6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9e01', '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9e02'];
type Move = (context: Context, state: Questions, at: number) => Decision<QuestionFact, string>;
const reached = (at: number) => ({ id: itemIds[at % 2] ?? '', state: {} });
const moves: Record<string, Move> = {
  keep: (context, state) => keep.decide({ ...context, text }, state, {}),
  reword: (context, state) => reword.decide({ ...context, questionId, text }, state, {}),
  bring: (context, state, at) =>
    bring.decide({ ...context, questionId, sessionId, text }, state, {}, reached(at)),
  answer: (context, state) => answer.decide({ ...context, questionId, sessionId }, state, held),
  letGo: (context, state) => letGo.decide({ ...context, questionId }, state, {}),
  takeUp: (context, state) => takeUp.decide({ ...context, questionId }, state, {}),
  takeBack: (context, state) => takeBack.decide({ ...context, questionId }, state, { agenda: {} }),
};

/** What the log holds after two have attempted all this with one question. */
const lived = fc
  .array(fc.tuple(fc.constantFrom(...Object.keys(moves)), fc.constantFrom('amara', 'judith')), {
    maxLength: 14,
    size: 'max',
  })
  .map((attempts) => {
    const log: QuestionFact[] = [];
    for (const [at, [move, by]] of attempts.entries()) {
      const state = fold(questions.decider, log);
      if (move === 'keep' && state[questionId]) continue;
      const decision = moves[move]?.(as(by, {}), state, at) ?? [];
      if (!isRejection(decision)) log.push(...decision);
    }
    return log;
  });
const seeing = (seen: number) => expect(seen).toBeGreaterThan(0);

describe('whatever two members attempt with a question', () => {
  it('nothing happens to one that was never kept, and nothing after it was taken back', () => {
    fc.assert(
      fc.property(lived, (log) => {
        if (log.length > 0) expect(log[0]?.type).toBe('QuestionShared');
        const back = log.findIndex(({ type }) => type === 'QuestionTakenBack');
        if (back >= 0) expect(log).toHaveLength(back + 1);
      }),
    );
  });
  it('what the other has brought, answered or let go is never taken back', () => {
    let seen = 0;
    fc.assert(
      fc.property(lived, (log) => {
        if (!log.some(({ data }) => data.by !== log[0]?.data.by)) return;
        seen += 1;
        expect(log.map(({ type }) => type)).not.toContain('QuestionTakenBack');
      }),
    );
    seeing(seen);
  });
  it('its words are changed by who kept it alone', () => {
    let seen = 0;
    fc.assert(
      fc.property(lived, (log) => {
        for (const { type, data } of log) {
          if (type !== 'QuestionReworded') continue;
          seen += 1;
          expect(data.by).toBe(log[0]?.data.by);
        }
      }),
    );
    seeing(seen);
  });
  it('it is brought only while it is open', () => {
    let seen = 0;
    fc.assert(
      fc.property(lived, (log) => {
        for (const [at, { type }] of log.entries()) {
          if (type !== 'QuestionBrought') continue;
          seen += 1;
          expect(fold(questions.decider, log.slice(0, at))[questionId]?.stage).toBe('open');
        }
      }),
    );
    seeing(seen);
  });
  it('a past of which parts were erased for good still folds, in one go as in two', () => {
    fc.assert(
      fc.property(lived, fc.infiniteStream(fc.boolean()), fc.nat(), (log, left, cut) => {
        const remaining = log.filter(() => left.next().value);
        const at = cut % (remaining.length + 1);
        const before = fold(questions.decider, remaining.slice(0, at));
        expect(fold(questions.decider, remaining.slice(at), before)).toEqual(
          fold(questions.decider, remaining),
        );
      }),
    );
  });
});
