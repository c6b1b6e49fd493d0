import { reject, type Rejection } from '@alliance/decider/decider';
import type { AgendaOrigin } from '@alliance/facts/agenda';
import type { Session } from '../session/decider.ts';
import type { Themes } from '../theme/live-theme.ts';

/** The session in whose reviews something was set out that is brought now, where it was. */
export const sessionOf = (origin: AgendaOrigin | undefined): readonly string[] =>
  origin?.kind === 'commitment' ? [origin.sessionId] : [];

const isThere = (origin: AgendaOrigin, themes: Themes | undefined, session: Session | undefined): boolean => {
  switch (origin.kind) {
    case 'question':
      return true;
    case 'theme':
      return themes !== undefined && Object.hasOwn(themes, origin.id);
    case 'commitment': {
      if (session?.stage !== 'held' || session.reviews !== 'revealed') return false;
      const { commitments } = session;
      return Object.hasOwn(commitments, origin.of) && origin.index < (commitments[origin.of] ?? 0);
    }
  }
};

/** What is said to be brought from is there for both; what is sealed and what isn't there are refused alike. */
export const unlessFromThere = (
  origin: AgendaOrigin | undefined,
  themes: Themes | undefined,
  session: Session | undefined,
): Rejection<'nothing-there-to-bring'> | undefined =>
  origin === undefined || isThere(origin, themes, session) ? undefined : reject('nothing-there-to-bring');
