/*
 * A command answers with how far its service's log has come. Until a read has waited for that, it could show the
 * state before: each later read names the positions, and the server waits until its views are there.
 */
const latest = new Map<string, number>();

/** Remembers an answer's position, `<service>:<n>`. */
export const noted = (answer: unknown): void => {
  if (typeof answer !== 'object' || answer === null || !('position' in answer)) return;
  const match = /^([a-z-]+):(\d+)$/.exec(String(answer.position));
  if (!match) return;
  const [, service = '', n = '0'] = match;
  latest.set(service, Math.max(latest.get(service) ?? 0, Number(n)));
};

/** The header for a read, if anything was told since the page was opened. Signing in reads nothing of the log. */
export const waitedFor = (path: string): string | undefined =>
  latest.size === 0 || path.startsWith('/api/auth/')
    ? undefined
    : [...latest].map(([service, n]) => `${service}:${n}`).join(', ');
