import type { FactDefinition } from './fact.ts';
import { asJsonSchema, type JsonSchema } from './json-schema.ts';

/**
 * What is promised of a fact in its current version: its fields, which of them are sealed, and who may read those.
 * Frozen in `libs/facts/shapes` when the version is new, and compared with ever after.
 */
export const shapeOf = ({
  of,
  audience,
  sealed,
  revealedBy,
  takenBackBy,
  rewrites,
  schema,
}: FactDefinition): JsonSchema => ({
  of,
  audience,
  sealed,
  ...(revealedBy !== undefined && { revealedBy }),
  ...(takenBackBy !== undefined && { takenBackBy }),
  ...(rewrites !== undefined && { rewrites }),
  fields: asJsonSchema(schema),
});
