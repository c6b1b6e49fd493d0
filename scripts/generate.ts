import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describedServices } from '@alliance/all-in-one/described';

// What is made from the code and committed: the OpenAPI document of each service, and the catalogue of facts.
const folder = join(import.meta.dirname, '..', 'docs', 'generated');
mkdirSync(folder, { recursive: true });
for (const [name, text] of await describedServices()) writeFileSync(join(folder, name), text);
