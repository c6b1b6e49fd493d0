/** What a process says of itself: coming up, ready, waiting for an engine it can't do without, going down. */
export type State =
  | { readonly is: 'opening'; readonly waitsFor: readonly string[] }
  | { readonly is: 'ready' }
  | { readonly is: 'waiting'; readonly waitsFor: readonly string[] }
  | { readonly is: 'draining' };
