import { readFileSync } from 'node:fs';

/**
 * The rules and the words they may use. The files lie beside `src` and `dist`, so that the same path finds
 * them from either; a reader of the rules needs no TypeScript.
 */
export interface Policies {
  /** Cedar policies. */
  readonly rules: string;
  /** Cedar schema: relations, actions and kinds of things. */
  readonly words: string;
}

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');

/** Throws when a file is missing. */
export const readPolicies = (): Policies => ({
  rules: read('policies.cedar'),
  words: read('schema.cedarschema'),
});
