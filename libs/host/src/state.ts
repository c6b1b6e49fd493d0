/** The state that a process reports: starting, ready, waiting for an engine that it needs, or draining. */
export type State =
  | { readonly is: 'opening'; readonly waitsFor: readonly string[] }
  | { readonly is: 'ready' }
  | { readonly is: 'waiting'; readonly waitsFor: readonly string[] }
  | { readonly is: 'draining' };
