import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describedServices } from '@alliance/all-in-one/described';
import { asyncApi, type Fixtures } from '@alliance/facts/async-api';
import { reasonsIn } from '../libs/api-client/reasons.ts';
import { filesBySummary } from './files-by-summary.ts';

// What is made from the code and committed: the OpenAPI document of each service, and the catalogue of facts.
const folder = join(import.meta.dirname, '..', 'docs', 'generated');
mkdirSync(folder, { recursive: true });
for (const [name, text] of await describedServices({ fileOf: filesBySummary(), reasonsIn }))
  writeFileSync(join(folder, name), text);

// What travels by the topics, each type of fact shown by its frozen one.
const frozen = join(import.meta.dirname, '..', 'libs', 'facts', 'fixtures');
const fixtures: Fixtures = new Map(
  readdirSync(frozen).map((file) => [
    basename(file, '.json'),
    JSON.parse(readFileSync(join(frozen, file), 'utf8')) as Record<string, unknown>,
  ]),
);
writeFileSync(join(folder, 'asyncapi.json'), `${JSON.stringify(asyncApi(fixtures), null, 2)}\n`);
