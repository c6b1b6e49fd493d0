/**
 * What facts belong to: one alliance, one person, one organisation. Streams, topic keys, routes, journals and policies
 * are a scope's. Written `<kind>/<id>`, and nothing in it is anybody's words.
 */
export type Scope<Kind extends string = string> = `${Kind}/${string}`;

export const scopeOf = <Kind extends string>(kind: Kind, id: string): Scope<Kind> => `${kind}/${id}`;

export const kindOf = (scope: Scope): string => scope.slice(0, scope.indexOf('/'));

/** Without its kind: as it stands in addresses and in names of streams. */
export const idIn = (scope: Scope): string => scope.slice(scope.indexOf('/') + 1);
