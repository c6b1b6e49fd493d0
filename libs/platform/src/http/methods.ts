import type { Mount } from './mount.ts';
import type { Route } from './route.ts';

/** A method of a controller, and what of a service's list it is made of. */
export interface Method {
  readonly controller: string;
  readonly name: string;
  readonly method: 'GET' | 'POST';
  /** Below `/api`. */
  readonly path: string;
  readonly summary: string;
  readonly of: { readonly route: Route } | { readonly mount: Mount };
}

const capital = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** Verbs of the goal are methods of `GoalController`, further routes of contracts are methods of `ContractsController`. */
export const methodsOf = (
  service: string,
  routes: readonly Route[],
  mounts: readonly Mount[],
): readonly Method[] => [
  ...routes.map((route): Method => ({
    controller: `${capital(route.of?.aggregate ?? service)}Controller`,
    name: route.of?.verb ?? route.name,
    method: route.method,
    path: route.path,
    summary: route.summary,
    of: { route },
  })),
  ...mounts.flatMap((mount) =>
    mount.methods.map((method): Method => ({
      controller: `${capital(service)}Controller`,
      name: nameOf(method, mount),
      method,
      path: mount.path,
      summary: mount.summary,
      of: { mount },
    })),
  ),
];

/** `getAuth` of `GET /auth/*`. */
const nameOf = (method: Method['method'], { path }: Mount): string =>
  method.toLowerCase() + path.split(/\W+/).map(capital).join('');
