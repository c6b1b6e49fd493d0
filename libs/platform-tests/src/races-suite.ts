import { describe, expect, it } from '@jest/globals';
import type { EventStore } from '@alliance/platform/ports/event-store';
import { FACTS_UNDER_LOAD, PATIENCE } from './amounts.ts';
import { readAlong } from './reading-along.ts';
import { appendTo, someFact, someFacts } from './sample-facts.ts';
import { until } from './until.ts';

const WRITERS = 32;
const STREAMS = 40;

/** What callers may rely on who come at once. */
export const racesSuite = (store: () => EventStore): void =>
  describe('racing', () => {
    it('takes exactly one of fifty appends that expect the same revision', async () => {
      await store().append(appendTo('goal-1', 0, someFact('goal-1')));
      const answers = await Promise.all(
        Array.from({ length: 50 }, () => store().append(appendTo('goal-1', 1, someFact('goal-1')))),
      );
      const outcomes = Object.groupBy(answers, ({ outcome }) => outcome);
      expect(outcomes.appended).toHaveLength(1);
      expect(outcomes.stale).toHaveLength(49);
      expect(await store().readStream('goal-1')).toHaveLength(2);
    });
    it('takes all of fifty that try again at the revision they are told', async () => {
      const insist = async () => {
        const fact = someFact('goal-1');
        for (let expected = 0; ;) {
          const answer = await store().append(appendTo('goal-1', expected, fact));
          if (answer.outcome !== 'stale') return;
          expected = answer.actual;
        }
      };
      await Promise.all(Array.from({ length: 50 }, insist));
      expect((await store().readStream('goal-1')).map(({ revision }) => revision)).toEqual(
        Array.from({ length: 50 }, (_, at) => at + 1),
      );
    });
    it('gives neighbours of one turn each a verdict of their own', async () => {
      const [known, fresh] = [someFact('goal-1'), someFact('goal-2')];
      await store().append(appendTo('goal-1', 0, known));
      const verdicts = await Promise.allSettled([
        store().append(appendTo('goal-1', 5, someFact('goal-1'))),
        store().append(appendTo('goal-1', 'any', known, someFact('goal-1'))),
        store().append(appendTo('goal-2', 0, fresh)),
        store().append(appendTo('goal-1', 0, known)),
        store().append(appendTo('goal-3', 0, ...someFacts('goal-3', 2))),
      ]);
      expect(verdicts.map((verdict) => ('value' in verdict ? verdict.value.outcome : 'refused'))).toEqual([
        'stale',
        'refused',
        'appended',
        'already-there',
        'appended',
      ]);
      expect((await store().readAll(0, 9)).map(({ stream }) => stream)).toEqual([
        'goal-1',
        'goal-2',
        'goal-3',
        'goal-3',
      ]);
    });
    it('writes once what is sent several times in one turn', async () => {
      const appends = appendTo('goal-1', 0, someFact('goal-1'));
      const answers = await Promise.all([1, 2, 3].map(() => store().append(appends)));
      expect(answers.map(({ outcome }) => outcome).toSorted()).toEqual([
        'already-there',
        'already-there',
        'appended',
      ]);
      expect(await store().head()).toBe(1);
    });
    it(
      `loses, doubles and disorders none of ${FACTS_UNDER_LOAD} facts of ${WRITERS} writers, for one who reads along`,
      async () => {
        const reader = readAlong(store());
        const { read } = reader;
        const written = await writeAll(store());
        await until('the reader to catch up', () => read.length >= FACTS_UNDER_LOAD);
        await reader.end();

        expect(read.every(({ position }, at) => position === at + 1)).toBe(true);
        expect(new Set(read.map(({ id }) => id))).toEqual(written);
        for (const facts of Map.groupBy(read, ({ stream }) => stream).values())
          expect(facts.every(({ revision }, at) => revision === at + 1)).toBe(true);
        for (const facts of Map.groupBy(read, ({ commandId }) => commandId).values())
          expect(facts.every(({ open }, at) => open['turn'] === at)).toBe(true);
      },
      PATIENCE,
    );
  });

/** Each writer waits for an answer before its next append, and numbers its turns. Answers all ids. */
const writeAll = async (store: EventStore): Promise<ReadonlySet<string>> => {
  const ids = new Set<string>();
  let left = FACTS_UNDER_LOAD;
  const write = async (_: unknown, writer: number) => {
    for (let turn = 0; left > 0;) {
      const streams = [`goal-${(writer + turn) % STREAMS}`, `theme-${writer % 3}`];
      const facts = streams
        .slice(0, Math.min(left, 1 + (turn % 2)))
        .map((stream) => someFact(stream, { commandId: `writer-${writer}`, open: { turn: turn++ } }));
      left -= facts.length;
      await store.append(facts.map((fact) => ({ stream: fact.stream, expected: 'any', facts: [fact] })));
      for (const { id } of facts) ids.add(id);
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, write));
  return ids;
};
