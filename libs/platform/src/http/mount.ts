import type { Route, Viewer } from './route.ts';

/** Part of the address space that somebody else's code serves: a library's handler, or an open stream. */
export interface Mount {
  readonly methods: readonly ('GET' | 'POST')[];
  /** Below `/api`; may end in `/*`. */
  readonly path: string;
  readonly policy: Route['policy'];
  readonly summary: string;
  handle(request: Request, viewer: Viewer): Promise<Response>;
}
