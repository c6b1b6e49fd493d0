import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// The closing line: how many tests passed and failed, over every run. A file that was run again counts as it did then;
// a step that failed without a failing test counts as one.
const [stepFailed, folder] = process.argv.slice(2);
const RUNS = ['test', 'test:browser', 'test:faults', 'test:platform'];

const filesOf = (name) => {
  const file = join(folder, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).testResults : undefined;
};

let passed = 0;
let failed = 0;
let missing = 0;
for (const run of RUNS) {
  const first = filesOf(`${run}.json`);
  if (!first) missing += 1;
  const again = filesOf(`${run}.again.json`) ?? [];
  const names = new Set(again.map(({ name }) => name));
  for (const { assertionResults, status } of [
    ...(first ?? []).filter(({ name }) => !names.has(name)),
    ...again,
  ]) {
    const failures = assertionResults.filter((each) => each.status === 'failed').length;
    passed += assertionResults.filter((each) => each.status === 'passed').length;
    // A file that couldn't be run has no failing test to count.
    failed += status === 'failed' ? Math.max(1, failures) : 0;
  }
}
if (failed === 0 && (stepFailed !== '0' || missing > 0)) failed = 1;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
