import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString, stringToAST } from 'openapi-typescript';

// The client's types, made from the committed OpenAPI documents: one API, whichever service answers what.
const documents = new URL('../../docs/generated/', import.meta.url);
const client = new URL('src/generated/api.ts', import.meta.url);

/** Adds what another document has; where both have something by one name, they have to say the same of it. */
const add = (all, more, of) => {
  for (const [name, one] of Object.entries(more)) {
    if (name in all && JSON.stringify(all[name]) !== JSON.stringify(one))
      throw new Error(`two services describe ${of} ${name} differently`);
    all[name] = one;
  }
};

const [paths, schemas] = [{}, {}];
for (const name of readdirSync(documents).filter((file) => file.endsWith('.openapi.json'))) {
  const document = JSON.parse(readFileSync(new URL(name, documents), 'utf8'));
  for (const [path, operations] of Object.entries(document.paths))
    add((paths[path] ??= {}), operations, path);
  add(schemas, document.components.schemas, 'the schema');
}

// Headers are the business of the one who sends, and an operation is found by its path.
for (const operation of Object.values(paths).flatMap(Object.values)) {
  operation.parameters = operation.parameters.filter((parameter) => parameter.in !== 'header');
  delete operation.operationId;
}

/** Text that begins in one way and goes on in any: `theme:${string}`. */
const begins = ({ pattern }) => {
  const start = /^\^([\w:-]+)\[\\s\\S\]\{0,\}\$$/.exec(pattern ?? '')?.[1];
  return start && stringToAST(`type Begins = \`${start}\${string}\``)[0].type;
};

const types = await openapiTS(
  { openapi: '3.1.0', info: { title: 'Learning Alliance', version: '1' }, paths, components: { schemas } },
  { immutable: true, rootTypes: true, rootTypesNoSchemaPrefix: true, transform: begins },
);
// What a path can't do, what nothing is asked of, and that anything may stand in a header goes without saying.
const text = astToString(types)
  .replaceAll(/^ *readonly \w+\?: never;\n/gm, '')
  .replaceAll(/^ *readonly parameters: \{\n *\};\n/gm, '')
  .replaceAll(/^ *headers: \{\n *readonly \[name: string\]: unknown;\n *\};\n/gm, '');
writeFileSync(client, `// Made by "npm run generate".\n${text}`);
