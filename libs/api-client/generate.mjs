import { readdirSync, writeFileSync, mkdirSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

// The client's types, made from the committed OpenAPI documents.
const documents = new URL('../../docs/generated/', import.meta.url);
const generated = new URL('src/generated/', import.meta.url);
mkdirSync(generated, { recursive: true });
for (const name of readdirSync(documents).filter((file) => file.endsWith('.openapi.json'))) {
  const types = astToString(await openapiTS(new URL(name, documents), { immutable: true }));
  writeFileSync(
    new URL(name.replace('.openapi.json', '.ts'), generated),
    `// Made by "npm run generate".\n${types}`,
  );
}
