import type { Cases } from '@alliance/decider/decider';
import type { Recorded } from '@alliance/facts/recorded';
import type { ThemeFact } from '@alliance/facts/theme';
import type { ThemeFamily } from '@alliance/facts/vocabulary';
import type { Deed } from './alliance.ts';
import { changed, withEntry } from './changed.ts';

/** How deep a theme went in a session, as one member read it. */
export interface Reading extends Deed {
  readonly sessionId: string;
  /** 1 named, 2 explored, 3 reframed, 4 tried, 5 integrated. */
  readonly depth: number;
  readonly namedBy: string;
  readonly function: 'normative' | 'formative' | 'restorative';
  readonly eye: number;
  readonly words?: string | undefined;
}

/** A reading that both agreed; `by` and `at` are the other's yes. */
export interface Touch extends Reading {
  readonly offeredBy: string;
}

export interface ThemePast {
  readonly id: string;
  readonly label: string;
  /** Names it had before, each with who gave the next one and when. */
  readonly formerly: readonly (Deed & { readonly label: string })[];
  readonly family: ThemeFamily;
  readonly named: Deed;
  /** By session. What a merged theme had touched is here; where the two met, the deeper. */
  readonly touches: ReadonlyMap<string, Touch>;
  /** By session that has no touch yet: every reading offered, the latest last. That one waits for the other. */
  readonly offers: ReadonlyMap<string, readonly Reading[]>;
  readonly tookIn: readonly (Deed & { readonly id: string; readonly label: string })[];
  /** The theme that it became part of; it is then told as that one. */
  readonly mergedInto?: string;
  readonly integrationOffered?: Deed;
  readonly integrated?: Deed;
}

/** In the order of their naming. */
export type ThemesPast = ReadonlyMap<string, ThemePast>;

export const noThemes: ThemesPast = new Map();

const without = <Value>(entries: ReadonlyMap<string, Value>, key: string): ReadonlyMap<string, Value> =>
  new Map([...entries].filter(([each]) => each !== key));

const deeper = (touch: Touch, other: Touch | undefined): Touch =>
  other && other.depth >= touch.depth ? other : touch;

const takingIn = (theme: ThemePast, taken: ThemePast, deed: Deed): ThemePast => {
  const touches = new Map(theme.touches);
  for (const [session, touch] of taken.touches) touches.set(session, deeper(touch, touches.get(session)));
  return {
    ...theme,
    touches,
    offers: new Map([...theme.offers].filter(([session]) => !touches.has(session))),
    tookIn: [...theme.tookIn, ...taken.tookIn, { ...deed, id: taken.id, label: taken.label }],
  };
};

const merged = (themes: ThemesPast, from: readonly string[], into: string, deed: Deed): ThemesPast => {
  let result = themes;
  for (const id of from) {
    const taken = result.get(id);
    if (!taken || !result.has(into) || id === into) continue;
    result = changed(result, into, (theme) => takingIn(theme, taken, deed));
    result = withEntry(result, id, { ...taken, mergedInto: into, offers: new Map() });
  }
  return result;
};

export const themeCases: Cases<ThemesPast, Recorded<ThemeFact>> = {
  ThemeNamed: (themes, { by, themeId: id, label, family }, { at }) =>
    withEntry(themes, id, {
      id,
      label,
      formerly: [],
      family,
      named: { by, at },
      touches: new Map(),
      offers: new Map(),
      tookIn: [],
    }),
  ThemeTouchOffered: (themes, { themeId, ...reading }, { at }) =>
    changed(themes, themeId, (theme) => {
      const before = theme.offers.get(reading.sessionId) ?? [];
      const offers = withEntry(theme.offers, reading.sessionId, [...before, { ...reading, at }]);
      return theme.touches.has(reading.sessionId) ? theme : { ...theme, offers };
    }),
  ThemeTouched: (themes, { themeId, ...reading }, { at }) =>
    changed(themes, themeId, (theme) => {
      const { sessionId, by } = reading;
      const offeredBy = theme.offers.get(sessionId)?.at(-1)?.by ?? by;
      return {
        ...theme,
        touches: withEntry(theme.touches, sessionId, { ...reading, at, offeredBy }),
        offers: without(theme.offers, sessionId),
      };
    }),
  ThemesMerged: (themes, { by, from, into }, { at }) => merged(themes, from, into, { by, at }),
  ThemeRelabelled: (themes, { by, themeId, label }, { at }) =>
    changed(themes, themeId, (theme) => ({
      ...theme,
      label,
      formerly: [...theme.formerly, { label: theme.label, by, at }],
    })),
  ThemeIntegrationOffered: (themes, { by, themeId }, { at }) =>
    changed(themes, themeId, (theme) => ({ ...theme, integrationOffered: { by, at } })),
  ThemeIntegrated: (themes, { by, themeId }, { at }) =>
    changed(themes, themeId, (theme) => ({ ...theme, integrated: { by, at } })),
};
