import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openInstallation, type Opened } from '../harness/opened.ts';
import type { Answer } from '../harness/visitor.ts';
import { brokenOf } from './breaking.ts';
import { operations, type Operation } from './documents.ts';
import { Life, type GeneratedRequest } from './life.ts';
import { valuesOf } from './values.ts';

const LIVES = process.env['FAULTS'] === 'whole' ? 100 : 4;
const REQUESTS_OF_A_LIFE = 100;
const SEED = Number(process.env['FAULTS_SEED'] ?? 1);

let opened: Opened;
beforeAll(async () => {
  opened = await openInstallation();
});
afterAll(() => opened.stop());

const headers = fc.record<Record<string, string>>(
  {
    'time-zone': fc.constantFrom('Europe/London', 'Asia/Kolkata', 'Nowhere/At_All', ''),
    'idempotency-key': fc.oneof(fc.uuid(), fc.constant('x')),
    'if-match': fc.constantFrom('"AAAAAAAAAAAAAAAAAAAAAA"', '"3"', '*', 'W/"x"'),
    'alliance-position': fc.constantFrom('', 'weather', 'A'.repeat(22)),
  },
  { requiredKeys: [], noNullPrototype: true },
);

/** An operation and how it is asked: mostly by one of the two, with headers seldom, and broken half of the time. */
const requests = fc.noBias(fc.constantFrom(...operations)).chain((operation) => {
  const values = operation.body ? valuesOf(operation.body, operation.schemas) : fc.constant({});
  return fc.record({
    operation: fc.constant(operation),
    request: fc.record<GeneratedRequest>(
      {
        who: fc.oneof({ weight: 8, arbitrary: fc.nat(1) }, { weight: 1, arbitrary: fc.nat(3) }),
        ids: fc.array(fc.uuid({ version: 4 }), { minLength: 3, maxLength: 3 }),
        body: operation.body ? fc.oneof(values, brokenOf(values)) : values,
        headers: fc.oneof({ weight: 5, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: headers }),
        asOf: fc.constantFrom('2026-01-01', '0001-01-01', 'yesterday', '2026-02-30', '%00'),
      },
      { requiredKeys: ['who', 'ids', 'body', 'headers'] },
    ),
  });
});

/** What is wrong with an answer, if anything is. */
const wrongWith = (operation: Operation, sent: unknown, answer: Answer): readonly string[] => {
  const { status, body, headers: said } = answer;
  const isDone = status === 200;
  const promised = isDone ? operation.answers['200'] : operation.answers['default'];
  const type = said.get('content-type') ?? '';
  return [
    ...(status >= 500 ? ['an error of ours'] : []),
    ...(!isDone && (status < 400 || (body as { status?: number }).status !== status) ? ['no problem'] : []),
    ...(type.startsWith(isDone ? 'application/json' : 'application/problem+json') ? [] : [`type ${type}`]),
    ...(isDone && operation.allows?.(sent) === false ? ['taken though the document forbids it'] : []),
    ...(promised?.(body) === true ? [] : [`not as promised: ${JSON.stringify(promised?.errors)}`]),
  ];
};

describe('whatever is asked of the services, as their documents allow or not', () => {
  it('is answered as they promise: never with an error of ours, and what is not allowed is never taken', async () => {
    const counts = { done: 0, broken: 0, refused: 0 };
    const done = new Set<string>();
    const wrong: unknown[] = [];
    for (let seed = SEED; seed < SEED + LIVES; seed++) {
      const life = await Life.begin(opened);
      for (const { operation, request } of fc.sample(requests, { numRuns: REQUESTS_OF_A_LIFE, seed })) {
        const sent = life.sent(request.body);
        const answer = await life.ask(operation, request);
        const at = `${operation.method} ${operation.path}`;
        if (answer.status === 200) done.add(at);
        const isBroken = operation.allows?.(sent) === false;
        counts[answer.status === 200 ? 'done' : isBroken ? 'broken' : 'refused'] += 1;
        const found = wrongWith(operation, sent, answer);
        if (found.length > 0) wrong.push({ found, at, sent, answer: answer.body, seed });
      }
    }
    expect(wrong).toEqual([]);
    // All three kinds are there in numbers, and of many operations, or nothing was shown.
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(LIVES * 7);
    expect(done.size).toBeGreaterThan(LIVES < 100 ? 20 : 65);
  }, 900_000);
});
