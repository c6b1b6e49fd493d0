import { scopeOf, type Scope } from '@alliance/decider/scope';
import { member } from '@alliance/facts/vocabulary';
import { z } from 'zod';

/** Where the routes of each kind of scope begin, and what their addresses call its id. */
const ROOTS: ReadonlyMap<string, { readonly path: string; readonly param: string; readonly id: z.ZodType }> =
  new Map([
    ['alliance', { path: '/alliances', param: 'allianceId', id: z.uuid() }],
    ['person', { path: '/people', param: 'personId', id: member }],
    ['organisation', { path: '/organisations', param: 'organisationId', id: z.uuid() }],
  ]);

const rootOf = (kind: string) => {
  const root = ROOTS.get(kind);
  if (!root) throw new Error(`no routes begin with a scope of the kind ${kind}`);
  return root;
};

/** `/alliances/:allianceId`. */
export const rootPath = (kind: string): string => {
  const { path, param } = rootOf(kind);
  return `${path}/:${param}`;
};

/** What an address must hold for a scope of this kind. */
export const rootParams = (kind: string): z.ZodRawShape => {
  const { param, id } = rootOf(kind);
  return { [param]: id };
};

/** The scope that an address names, by its parameters; undefined where it names none. */
export const scopeIn = (params: Readonly<Record<string, string>>): Scope | undefined => {
  for (const [kind, { param }] of ROOTS) {
    const id = params[param];
    if (id !== undefined) return scopeOf(kind, id);
  }
  return undefined;
};
