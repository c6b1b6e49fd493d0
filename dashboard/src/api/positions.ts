/*
 * A command answers with a position, which says nothing to us. Until a read has waited for it, it could show the state
 * before: each later read of the same scope names those that came last, and the server waits until it knows them.
 */
const latest = new Map<string, readonly string[]>();

/** As many as the server takes. Which of two is the later can't be told, since answers may overtake each other. */
const MOST = 8;

/** Of an alliance, or of a person: the id of what an address below it belongs to. */
const scopeOf = (path: string): string | undefined =>
  /\/api\/(?:alliances\/([0-9a-f-]{36})|people\/([^/?]+))\//
    .exec(path)
    ?.slice(1)
    .find((id) => id !== undefined);

const remembered = (scope: string, position: string): void => {
  const others = (latest.get(scope) ?? []).filter((one) => one !== position);
  latest.set(scope, [...others, position].slice(-MOST));
};

const isReached = (value: unknown): value is { readonly scope: string; readonly position: string } =>
  typeof value === 'object' && value !== null && 'scope' in value && 'position' in value;

/** Remembers an answer's position for what it was told of or what it made, and for what it reached beside. */
export const noted = (path: string, answer: unknown): void => {
  if (typeof answer !== 'object' || answer === null || !('position' in answer)) return;
  const scope = scopeOf(path) ?? ('id' in answer ? String(answer.id) : undefined);
  if (scope) remembered(scope, String(answer.position));
  const reached = 'reached' in answer ? answer.reached : undefined;
  if (isReached(reached)) remembered(reached.scope.slice(reached.scope.indexOf('/') + 1), reached.position);
};

/** The header for a read of an alliance to which something was told since the page was opened. */
export const waitedFor = (path: string): string | undefined => latest.get(scopeOf(path) ?? '')?.join(', ');
