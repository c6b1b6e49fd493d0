import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { recordedIn, sampleChain } from '@alliance/platform-tests/sample-chain';
import { placed, someFact } from '@alliance/platform-tests/sample-facts';
import type { SealedFact } from '@alliance/facts/recorded';
import fc from 'fast-check';
import { openDatabase } from './database.ts';
import { factLog, type FactLog } from './fact-log.ts';

/** So few places may wait that the index is written all the time. */
const MOST_WAITING = 6;

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('commit' as const), streams: streams() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('roll back' as const), streams: streams() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('open again' as const), streams: fc.constant([]) }) },
);
function streams() {
  return fc.array(fc.constantFrom('goal-1', 'goal-2', 'theme-1'), { minLength: 1, maxLength: 12 });
}

const expectSame = (log: FactLog, model: readonly SealedFact[]) => {
  expect(log.head()).toBe(model.length);
  for (const stream of ['goal-1', 'goal-2', 'theme-1']) {
    const own = model.filter((fact) => fact.stream === stream);
    expect(log.stream(stream, 0).map(recordedIn)).toEqual(own);
    expect(log.stream(stream, 2).map(recordedIn)).toEqual(own.slice(2));
    expect(log.revisionOf(stream)).toBe(own.length);
  }
  for (const fact of model) expect(log.byId(fact.id)).toMatchObject(fact);
  expect(log.all(0, 1_000).map(recordedIn)).toEqual(model);
  expect(log.check(0, 1_000)).toBe(model.length);
  expect(log.byId('goal-1')).toBeUndefined();
};

describe('the log of facts', () => {
  it('finds every fact by id and stream, through commits, failed commits and reopenings', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const folder = mkdtempSync(join(tmpdir(), 'alliance-'));
        const file = join(folder, 'log.db');
        let database = openDatabase(file);
        let log = factLog(database, sampleChain, MOST_WAITING);
        const model: SealedFact[] = [];
        for (const { kind, streams: targets } of steps) {
          if (kind === 'open again') {
            database.close();
            database = openDatabase(file);
            log = factLog(database, sampleChain, MOST_WAITING);
          } else {
            database.exec('BEGIN');
            const facts = targets.map((stream) => someFact(stream));
            log.add(facts);
            log.tidy();
            database.exec(kind === 'commit' ? 'COMMIT' : 'ROLLBACK');
            if (kind === 'roll back') log.forget();
            else
              for (const fact of facts) {
                const revision = model.filter(({ stream }) => stream === fact.stream).length + 1;
                model.push({ ...placed(fact, model.length + 1), revision });
              }
          }
          expectSame(log, model);
        }
        database.close();
        rmSync(folder, { recursive: true });
      }),
      { numRuns: 40 },
    );
  });
});
