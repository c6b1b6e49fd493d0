import { hash, member } from '@alliance/facts/vocabulary';
import { z } from 'zod';

/** How a body's texts are changed: only where it holds an id or a fingerprint, never where it holds words. */
export interface Refer {
  /** The id of a person or thing, where `@` and its name stand for it. */
  readonly id: (name: string) => string;
  readonly fingerprint: string | undefined;
}

const FINGERPRINT = '@fingerprint';

type Body = Readonly<Record<string, unknown>>;

/**
 * A body with every reference replaced by what it stands for. What is a reference is told by the schema of the verb:
 * a text that begins with `@` and stands where the verb wants words is words.
 */
export const bodyReferring = (schema: unknown, body: Body, refer: Refer): Record<string, unknown> => {
  const shapes = unwrapped(schema).flatMap((one) => (one instanceof z.ZodObject ? [one.shape] : []));
  const schemaOf = (name: string) => shapes.find((shape) => name in shape)?.[name];
  return Object.fromEntries(
    Object.entries(body).map(([name, part]) => [name, referring(schemaOf(name), part, refer)]),
  );
};

const referring = (schema: unknown, value: unknown, refer: Refer): unknown => {
  if (typeof value === 'string') return value.startsWith('@') ? referred(schema, value, refer) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value)) return bodyReferring(schema, { ...value }, refer);
  const element = unwrapped(schema).find((one) => one instanceof z.ZodArray)?.element;
  return value.map((part: unknown) => referring(element, part, refer));
};

const referred = (schema: unknown, text: string, { id, fingerprint }: Refer): unknown => {
  const inner = unwrapped(schema);
  if (text === FINGERPRINT && inner.includes(hash)) return fingerprint;
  return inner.some((one) => one instanceof z.ZodUUID || one === member) ? id(text.slice(1)) : text;
};

/** Everything that a schema takes, one of several, optional or not. */
const unwrapped = (schema: unknown): readonly unknown[] => {
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(unwrapped);
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodReadonly
  )
    return unwrapped(schema.def.innerType);
  if (schema instanceof z.ZodPipe) return unwrapped(schema.def.in);
  return [schema];
};
