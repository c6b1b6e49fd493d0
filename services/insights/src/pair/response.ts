import type { z } from 'zod';

type Fixed<Value> = Value extends object ? { readonly [Key in keyof Value]: Fixed<Value[Key]> } : Value;

/** The type that a schema describes, deeply read-only. */
export type ResponseOf<Schema extends z.ZodType> = Fixed<z.output<Schema>>;
