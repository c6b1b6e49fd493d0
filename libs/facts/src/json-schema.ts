import { z } from 'zod';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** A format says more than the pattern that spells it out, which fills a screen. */
export const asJsonSchema = (schema: z.ZodType): JsonSchema => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-7',
    // Names are for documents that can point at them; each of these stands for itself.
    metadata: z.registry(),
    override: ({ jsonSchema }) => {
      if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
    },
  });
  return rest;
};
