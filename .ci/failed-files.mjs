import { readFileSync } from 'node:fs';

// The files of a Jest run in which something failed, a line each.
const { testResults } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
for (const { name, status } of testResults) if (status === 'failed') console.log(name);
