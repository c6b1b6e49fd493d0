/*
 * A command answers with how far its service's log has come. Until a read has waited for that, it could show the
 * state before: each later read of the same alliance names the positions, and the server waits until it knows them.
 */
const latest = new Map<string, Map<string, Told>>();

interface Told {
  readonly n: number;
  /** Position and receipt, as they were answered. */
  readonly position: string;
}

const allianceOf = (path: string): string | undefined =>
  /\/api\/alliances\/([0-9a-f-]{36})\//.exec(path)?.[1];

/** Remembers an answer's position, `<service>:<n>.<receipt>`, for the alliance that it was told of or that it made. */
export const noted = (path: string, answer: unknown): void => {
  if (typeof answer !== 'object' || answer === null || !('position' in answer)) return;
  const alliance = allianceOf(path) ?? ('id' in answer ? String(answer.id) : undefined);
  const position = String(answer.position);
  const [, service, n] = /^([a-z-]+):(\d+)(?:\.|$)/.exec(position) ?? [];
  if (!alliance || !service) return;
  const positions = latest.get(alliance) ?? new Map<string, Told>();
  if (Number(n) >= (positions.get(service)?.n ?? 0)) positions.set(service, { n: Number(n), position });
  latest.set(alliance, positions);
};

/** The header for a read of an alliance to which something was told since the page was opened. */
export const waitedFor = (path: string): string | undefined => {
  const positions = latest.get(allianceOf(path) ?? '');
  return positions && [...positions.values()].map(({ position }) => position).join(', ');
};
