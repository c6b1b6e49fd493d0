import type { Schema } from './documents.ts';

/** What every mark has in it. */
export const MARK = 'CANARY';

/**
 * A body in which everything that somebody puts in their own words is a mark that was never used before: all texts
 * that may be long, but for ids, days and what one chooses from a list.
 */
export const marked = (
  value: unknown,
  schema: Schema | undefined,
  schemas: Readonly<Record<string, Schema>>,
  next: () => string,
): unknown => {
  if (schema?.$ref !== undefined)
    return marked(value, schemas[schema.$ref.replace('#/components/schemas/', '')], schemas, next);
  if (Array.isArray(value)) return value.map((one) => marked(one, schema?.items, schemas, next));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [
        name,
        marked(one, schema?.properties?.[name], schemas, next),
      ]),
    );
  const isOwnWords =
    typeof value === 'string' &&
    schema?.type === 'string' &&
    schema.format === undefined &&
    schema.enum === undefined &&
    (schema.maxLength ?? 0) >= 100;
  return isOwnWords ? next() : value;
};
