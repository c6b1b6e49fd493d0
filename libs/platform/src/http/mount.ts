import type { Operation, Route, Viewer } from './route.ts';

/** Part of the address space that somebody else's code serves: a library's handler, or an open stream. */
export interface Mount {
  readonly methods: readonly ('GET' | 'POST')[];
  /** Below `/api`; may end in `/*`. */
  readonly path: string;
  readonly policy: Route['policy'];
  readonly summary: string;
  /** What can be asked there, where it is for the dashboard. */
  readonly operations?: readonly Operation[];
  /** Whether a form is taken here as well as JSON. Nothing of it is passed on. */
  readonly takesForms?: boolean;
  /**
   * `gone` is aborted once whoever asked hung up, or their session was ended. A `Request` holds its own `signal` no
   * longer than it is held itself (Fetch, undici), and what stays open outlives it.
   */
  handle(request: Request, viewer: Viewer, gone: AbortSignal): Promise<Response>;
}
