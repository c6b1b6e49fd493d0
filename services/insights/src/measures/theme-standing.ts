/** 1 named, 2 explored, 3 reframed, 4 tried, 5 integrated: a number, as the facts have it. */
export type Depth = number;

/** What one session held did to one theme. A session that passed the theme by has no touch. */
export interface ThemeInSession {
  readonly touch?: { readonly depth: Depth; readonly namedBy: 'coach' | 'supervisor' };
  /** A linked experiment was kept or adapted in this session, or a linked goal gained a level in it. */
  readonly otherMovement?: boolean;
}

/** All that the states ask about a theme once a session is over; it knows nothing of the sessions to come. */
export interface ThemeStanding {
  /** Sessions held so far, whether or not they touched the theme. */
  readonly sessions: number;
  readonly touches: number;
  /** Of the last six sessions, the oldest first: was the theme touched, and did it move? */
  readonly lastSix: readonly { readonly touched: boolean; readonly moved: boolean }[];
  /** Depth of the latest touch; undefined before the first. */
  readonly depth?: Depth;
  /** Sessions since the latest touch, 0 when this session touched it; undefined before the first touch. */
  readonly absences?: number;
  /** How many sessions in a row had passed it by until this session touched it again; otherwise 0. */
  readonly absencesEnded: number;
  /** At some session before this one it met `recurs`. */
  readonly everRecurring: boolean;
}

export const beforeTheFirstSession: ThemeStanding = {
  sessions: 0,
  touches: 0,
  lastSix: [],
  absencesEnded: 0,
  everRecurring: false,
};

export const touchesInLast = (count: 3 | 6, standing: ThemeStanding): number =>
  standing.lastSix.slice(-count).filter(({ touched }) => touched).length;

/** Touched in at least half of the last six sessions (of all, while there are fewer), with four held and three touches. */
export const recurs = (standing: ThemeStanding): boolean =>
  standing.sessions >= 4 &&
  standing.touches >= 3 &&
  touchesInLast(6, standing) / Math.min(6, standing.sessions) >= 0.5;

/**
 * The standing after one more session. A theme moves where it is touched deeper than at its latest touch, or
 * where something linked to it moved, even in a session that did not touch it. A first touch is no movement.
 */
export const afterSession = (before: ThemeStanding, session: ThemeInSession): ThemeStanding => {
  const { touch } = session;
  const deeper = touch !== undefined && before.depth !== undefined && touch.depth > before.depth;
  const moved = deeper || session.otherMovement === true;
  const absent = before.absences === undefined ? undefined : before.absences + 1;
  return {
    sessions: before.sessions + 1,
    touches: before.touches + (touch ? 1 : 0),
    lastSix: [...before.lastSix, { touched: touch !== undefined, moved }].slice(-6),
    depth: touch?.depth ?? before.depth,
    absences: touch ? 0 : absent,
    absencesEnded: touch ? (before.absences ?? 0) : 0,
    everRecurring: before.everRecurring || recurs(before),
  };
};
