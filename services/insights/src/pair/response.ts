import type { z } from 'zod';

type Fixed<Value> = Value extends object ? { readonly [Key in keyof Value]: Fixed<Value[Key]> } : Value;

/** What a schema describes, as something that nobody changes any more. */
export type ResponseOf<Schema extends z.ZodType> = Fixed<z.output<Schema>>;
