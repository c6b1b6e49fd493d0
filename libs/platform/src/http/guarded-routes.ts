import { relations, type Access } from '@alliance/access/access';
import type { Mount } from './mount.ts';
import type { Route } from './route.ts';

/** A route that the policies permit to nobody has no policy: the service must not start with it. */
export const assertGuarded = (access: Access, routes: readonly (Route | Mount)[]) => {
  for (const { path, policy } of routes)
    if (!relations.some((relation) => access.permits({ relation, action: policy.action, kind: policy.on })))
      throw new Error(
        `the route ${path} has no policy that permits anyone: ${policy.action} on ${policy.on}`,
      );
};

/** What the server really answers must be what the list says, and nothing beside it. */
export const assertListed = (served: Iterable<string>, listed: Iterable<string>) => {
  const known = new Set(listed);
  for (const one of served)
    if (!known.has(one)) throw new Error(`the route ${one} is served but has no policy`);
};
