import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from './catalogue.ts';
import type { FactDefinition } from './fact.ts';
import { shapeOf } from './shape.ts';

/**
 * One fact of every type and version as it was written when that version was current. They are never edited: a
 * changed shape gets a new version, a fixture of its own, and an upcast that lifts the old one.
 */
const folder = join(import.meta.dirname, '../fixtures');
const files = readdirSync(folder).toSorted();

const versions = (definition: FactDefinition) =>
  Array.from({ length: definition.version }, (_, index) => index + 1);
const fixtures = [...catalogue.values()].flatMap((definition) =>
  versions(definition).map((version) => ({
    definition,
    version,
    file: `${definition.type}.v${version}.json`,
  })),
);
const read = (file: string) =>
  JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>;
const lifted = (definition: FactDefinition, data: Record<string, unknown>, version: number) => {
  let current = data;
  for (let from = version; from < definition.version; from++) {
    const upcast = definition.upcasts[from];
    if (!upcast) throw new Error(`nothing lifts ${definition.type} from version ${from}`);
    current = upcast(current);
  }
  return current;
};

describe('the frozen facts', () => {
  it('are one for each type and version, and none without a type', () => {
    expect(files).toEqual(fixtures.map(({ file }) => file).toSorted());
  });
  it.each(fixtures)(
    '$file can be read as it is today, nothing lost or added',
    ({ definition, version, file }) => {
      const data = lifted(definition, read(file), version);
      expect(definition.schema.parse(data)).toEqual(data);
    },
  );
  it.each(fixtures.filter(({ definition, version }) => version === definition.version))(
    '$file shows every field that its fact can have',
    ({ definition, file }) => {
      expect(Object.keys(read(file)).toSorted()).toEqual(Object.keys(definition.schema.shape).toSorted());
    },
  );
});

describe('what is promised of a fact', () => {
  const shapes = join(import.meta.dirname, '../shapes');
  it.each(fixtures.filter(({ definition, version }) => version === definition.version))(
    'never changes within a version: $file has the shape that was frozen with it',
    ({ definition, file }) => {
      const frozen = readFileSync(join(shapes, file), 'utf8');
      expect(shapeOf(definition)).toEqual(JSON.parse(frozen));
    },
  );
  it('is kept of every version since, and of nothing that isn’t a fact', () => {
    const all = new Set(fixtures.map(({ file }) => file));
    expect(readdirSync(shapes).filter((file) => !all.has(file))).toEqual([]);
  });
});
