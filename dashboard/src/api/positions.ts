/*
 * A command answers with a position, which says nothing to us. Until a read has waited for it, it could show the state
 * before: each later read of the same alliance names those that came last, and the server waits until it knows them.
 */
const latest = new Map<string, readonly string[]>();

/** As many as the server takes. Which of two is the later can't be told, since answers may overtake each other. */
const MOST = 8;

const allianceOf = (path: string): string | undefined =>
  /\/api\/alliances\/([0-9a-f-]{36})\//.exec(path)?.[1];

/** Remembers an answer's position for the alliance that it was told of or that it made. */
export const noted = (path: string, answer: unknown): void => {
  if (typeof answer !== 'object' || answer === null || !('position' in answer)) return;
  const alliance = allianceOf(path) ?? ('id' in answer ? String(answer.id) : undefined);
  if (!alliance) return;
  const position = String(answer.position);
  const others = (latest.get(alliance) ?? []).filter((one) => one !== position);
  latest.set(alliance, [...others, position].slice(-MOST));
};

/** The header for a read of an alliance to which something was told since the page was opened. */
export const waitedFor = (path: string): string | undefined => latest.get(allianceOf(path) ?? '')?.join(', ');
