import { oneOf, type Act } from '../act.ts';
import type { SessionModel, ThemeModel } from '../pair-model.ts';

const name: Act = (pair) => {
  const label = pair.word();
  return {
    says: 'names a theme',
    verb: 'themes/name',
    body: { label, family: 'not-knowing-and-silence' },
    changes: (id) => {
      pair.themes.push({ id, offers: new Map(), touchedIn: new Set() });
      pair.readBy(label, 'coach', 'supervisor');
    },
  };
};

/** Something about a theme in a session. */
const about =
  (
    deed: (
      theme: ThemeModel,
      session: SessionModel,
      choice: Parameters<Act>[1],
      world: Parameters<Act>[2],
    ) => { says: string; verb: string; more?: object; refused: string | undefined; changes: () => void },
  ): Act =>
  (pair, choice, world) => {
    const theme = oneOf(pair.themes, choice.first);
    const session = oneOf(pair.sessions, choice.second);
    if (!theme || !session) return undefined;
    const { says, verb, more, refused, changes } = deed(theme, session, choice, world);
    const where = `theme ${pair.themes.indexOf(theme) + 1} in session ${pair.sessions.indexOf(session) + 1}`;
    return {
      says: `${says} ${where}`,
      verb: `themes/${verb}`,
      body: { themeId: theme.id, sessionId: session.id, ...more },
      refused,
      changes,
    };
  };
const unlessHeld = ({ stage }: SessionModel) => (stage === 'held' ? undefined : 'session-not-held');

const offer = about((theme, session, { who, figure }, { ids }) => ({
  says: `offers depth ${figure + 1} for`,
  verb: 'offer-touch',
  more: { depth: figure + 1, namedBy: ids[who], function: 'formative', eye: 4 },
  refused: unlessHeld(session) ?? (theme.touchedIn.has(session) ? 'already-touched' : undefined),
  changes: () => void theme.offers.set(session, { by: who, depth: figure + 1 }),
}));

/** Mostly to the depth that was offered. */
const agree = about((theme, session, { who, figure }) => {
  const offered = theme.offers.get(session);
  const depth = figure === 0 || !offered ? figure + 1 : offered.depth;
  const refused = () => {
    if (theme.touchedIn.has(session)) return 'already-touched';
    if (!offered) return 'no-touch-offered';
    if (session.stage !== 'held') return 'session-not-held';
    if (offered.by === who) return 'own-offer';
    return offered.depth === depth ? undefined : 'depth-not-the-same';
  };
  return {
    says: `agrees to depth ${depth} for`,
    verb: 'agree-touch',
    more: { depth },
    refused: refused(),
    changes: () => {
      theme.offers.delete(session);
      theme.touchedIn.add(session);
    },
  };
});

const drop = about((theme, session) => ({
  says: 'drops the offer for',
  verb: 'drop-offer',
  refused: theme.offers.has(session) ? undefined : 'no-touch-offered',
  changes: () => void theme.offers.delete(session),
}));

export const themeActs: readonly Act[] = [name, offer, offer, agree, agree, drop];
