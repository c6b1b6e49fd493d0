import fc from 'fast-check';
import type { Schema } from './documents.ts';

const DAY = 86_400_000;
/** Days and moments are mostly those that a pair would write, and now and then any that there can be. */
const moments = (now: number) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: -400, max: 60 }).map((days) => new Date(now + days * DAY)) },
    {
      weight: 1,
      arbitrary: fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
    },
  );

const words = ({ minLength = 0, maxLength = 40 }: Schema) =>
  fc.oneof(
    fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, Math.max(minLength, 40)) }),
    fc.lorem({ maxCount: 6 }).map((text) => text.slice(0, maxLength).padEnd(minLength, '.')),
  );

const texts = (schema: Schema): fc.Arbitrary<unknown> => {
  const at = moments(Date.now());
  if (schema.format === 'uuid') return fc.uuid({ version: 4 });
  if (schema.format === 'date') return at.map((date) => date.toISOString().slice(0, 10));
  if (schema.format === 'date-time') return at.map((date) => date.toISOString());
  if (schema.format === 'email') return fc.uuid().map((id) => `${id}@people.example`);
  return schema.pattern === undefined ? words(schema) : fc.stringMatching(new RegExp(schema.pattern, 'u'));
};

const lists = (schema: Schema, schemas: Readonly<Record<string, Schema>>): fc.Arbitrary<unknown> => {
  const { prefixItems, items = {}, minItems = 0, maxItems = 4 } = schema;
  if (prefixItems) return fc.tuple(...prefixItems.map((one) => valuesOf(one, schemas)));
  return fc.array(valuesOf(items, schemas), {
    minLength: minItems,
    maxLength: Math.min(maxItems, Math.max(minItems, 4)),
  });
};

const objects = (schema: Schema, schemas: Readonly<Record<string, Schema>>): fc.Arbitrary<unknown> => {
  const { properties = {}, required = [], additionalProperties, propertyNames } = schema;
  const named = Object.fromEntries(
    Object.entries(properties).map(([name, one]) => [name, valuesOf(one, schemas)]),
  );
  const record = fc.record(named, { requiredKeys: [...required], noNullPrototype: true });
  if (typeof additionalProperties !== 'object' || Object.keys(properties).length > 0) return record;
  const keys = propertyNames ? valuesOf(propertyNames, schemas) : fc.string();
  return fc.dictionary(keys as fc.Arbitrary<string>, valuesOf(additionalProperties, schemas), { maxKeys: 4 });
};

/** Anything that this schema allows, as far as a schema can say. */
export const valuesOf = (
  schema: Schema,
  schemas: Readonly<Record<string, Schema>>,
): fc.Arbitrary<unknown> => {
  if (schema.$ref !== undefined)
    return valuesOf(schemas[schema.$ref.replace('#/components/schemas/', '')] ?? {}, schemas);
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const either = schema.anyOf ?? schema.oneOf;
  if (either) return fc.oneof(...either.map((one) => valuesOf(one, schemas)));
  const { minimum = -1e6, maximum = 1e6 } = schema;
  switch (schema.type) {
    case 'object':
      return objects(schema, schemas);
    case 'array':
      return lists(schema, schemas);
    case 'string':
      return texts(schema);
    case 'integer':
      return fc.integer({ min: Math.max(minimum, -1e6), max: Math.min(maximum, 1e6) });
    case 'number':
      return fc.double({ min: minimum, max: maximum, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return fc.jsonValue();
  }
};
