import type { AgendaDocument, ThemeName } from '@alliance/api-client/generated/api';

/** Where something stands, and where it can go on to. */
export interface Goes {
  /** The session was held, so what is on its agenda was said; it waits where no session is to be. */
  readonly is: 'planned' | 'held' | 'waiting';
  /** Other sessions that are planned, the next first. */
  readonly on: readonly { readonly sessionId: string; readonly session: number }[];
  /** What something that came of it can be about. */
  readonly themes: readonly ThemeName[];
}

/** From the agenda of that session, or of none. */
export const goesFrom = (
  { agendas, themes }: AgendaDocument,
  is: Goes['is'],
  sessionId: string | undefined,
): Goes => ({
  is,
  themes,
  on: agendas.filter((each) => each.is === 'planned' && each.sessionId !== sessionId),
});
