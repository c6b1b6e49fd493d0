/** What one held session, and the days after it until the next, have of the two. */
export interface CompanionSession {
  /** The coach brought something. */
  readonly coach: boolean;
  /** The supervisor laid down something of their own. */
  readonly supervisor: boolean;
  /** Some of that answered what the coach had brought. */
  readonly inAnswer: boolean;
}

export interface CompanionReciprocity {
  readonly sharings: number;
  readonly sessions: number;
  /** sharings / sessions. */
  readonly perSession: number;
  readonly inAnswer: number;
  /** inAnswer / sharings: 1 when all answer something, 0 when all came unasked. Undefined while there is none. */
  readonly share?: number | undefined;
}

/**
 * The supervisor's own sharings per session, and the share of them that answers something that the coach brought.
 * Ours: a count of what was laid down. What was brought and found no answer is no part of it. Undefined before the
 * first session.
 */
export const companionReciprocity = (
  sharings: readonly { readonly inAnswer: boolean }[],
  sessions: number,
): CompanionReciprocity | undefined => {
  if (sessions === 0) return undefined;
  const all = sharings.length;
  const inAnswer = sharings.filter((each) => each.inAnswer).length;
  return {
    sharings: all,
    sessions,
    perSession: all / sessions,
    inAnswer,
    share: all === 0 ? undefined : inAnswer / all,
  };
};

/** Sessions that a look back takes in. */
export const WINDOW = 6;

export type AmongTheLast = Readonly<Record<keyof CompanionSession, number>>;

/** After each session: in how many of the last six, it among them, each brought something of their own. */
export const amongTheLast = (sessions: readonly CompanionSession[]): readonly AmongTheLast[] =>
  sessions.map((_, place) => {
    const last = sessions.slice(Math.max(0, place + 1 - WINDOW), place + 1);
    const among = (who: keyof CompanionSession) => last.filter((each) => each[who]).length;
    return { coach: among('coach'), supervisor: among('supervisor'), inAnswer: among('inAnswer') };
  });
