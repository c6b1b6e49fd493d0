import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describedServices } from '@alliance/all-in-one/described';
import { catalogue } from '@alliance/facts/catalogue';
import { shapeOf } from '@alliance/facts/shape';
import { asyncApi, type Fixtures } from '@alliance/facts/async-api';
import { behaviour } from '../libs/api-client/behaviour.ts';
import { reasonsIn } from '../libs/api-client/reasons.ts';
import { filesBySummary } from './files-by-summary.ts';

// What is made from the code and committed: the OpenAPI document of each service, the catalogue of facts,
// and what the services do, in the words of their specs.
const folder = join(import.meta.dirname, '..', 'docs', 'generated');
mkdirSync(folder, { recursive: true });
for (const [name, text] of await describedServices({ fileOf: filesBySummary(), reasonsIn }))
  writeFileSync(join(folder, name), text);
writeFileSync(join(folder, 'behaviour.md'), behaviour());

// What travels by the topics, each type of fact shown by its frozen one.
const frozen = join(import.meta.dirname, '..', 'libs', 'facts', 'fixtures');
const fixtures: Fixtures = new Map(
  readdirSync(frozen).map((file) => [
    basename(file, '.json'),
    JSON.parse(readFileSync(join(frozen, file), 'utf8')) as Record<string, unknown>,
  ]),
);
writeFileSync(join(folder, 'asyncapi.json'), `${JSON.stringify(asyncApi(fixtures), null, 2)}\n`);

// A version of a fact that is new is frozen; one that is there stays as it is, and its spec says if the fact doesn't.
const shapes = join(import.meta.dirname, '..', 'libs', 'facts', 'shapes');
mkdirSync(shapes, { recursive: true });
for (const definition of catalogue.values()) {
  const file = join(shapes, `${definition.type}.v${definition.version}.json`);
  if (!existsSync(file)) writeFileSync(file, `${JSON.stringify(shapeOf(definition), null, 2)}\n`);
}
