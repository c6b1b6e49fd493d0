import type { Cases } from '@alliance/decider/decider';
import type { Recorded } from '@alliance/facts/recorded';
import type { ThemeFact } from '@alliance/facts/theme';
import type { ThemeFamily } from '@alliance/facts/vocabulary';
import type { Deed } from '../../past/deed.ts';
import { changed, withEntry } from '../../past/changed.ts';
import { part } from '../../past/part.ts';
import {
  agreed,
  corrected,
  correctionOffered,
  dropped,
  joinedWith,
  noTouches,
  offered,
  retracted,
  type Touches,
} from './theme-touches.ts';
import { touchEvidence } from '../reading/evidence.ts';

export interface ThemePast extends Touches {
  readonly id: string;
  readonly label: string;
  /** Names it had before, each with who gave the next one and when. */
  readonly formerly: readonly (Deed & { readonly label: string })[];
  readonly family: ThemeFamily;
  readonly named: Deed;
  readonly tookIn: readonly (Deed & { readonly id: string; readonly label: string })[];
  /** The theme that it became part of; it is then told as that one. */
  readonly mergedInto?: string;
  /** One sees it as integrated and waits for the other. */
  readonly integrationOffered?: Deed | undefined;
  /** Each time that both saw it as integrated, the latest last; it may have come back in between. */
  readonly integrations: readonly Deed[];
}

/** In the order of their naming. */
export type ThemesPast = ReadonlyMap<string, ThemePast>;

const noThemes: ThemesPast = new Map();

const takingIn = (theme: ThemePast, taken: ThemePast, deed: Deed): ThemePast => ({
  ...theme,
  ...joinedWith(theme, taken),
  tookIn: [...theme.tookIn, ...taken.tookIn, { ...deed, id: taken.id, label: taken.label }],
});

const merged = (themes: ThemesPast, from: readonly string[], into: string, deed: Deed): ThemesPast => {
  let result = themes;
  for (const id of from) {
    const taken = result.get(id);
    if (!taken || !result.has(into) || id === into) continue;
    result = changed(result, into, (theme) => takingIn(theme, taken, deed));
    result = withEntry(result, id, {
      ...taken,
      mergedInto: into,
      offers: new Map(),
      corrections: new Map(),
    });
  }
  return result;
};

const touching = (themes: ThemesPast, id: string, change: (has: Touches) => Touches): ThemesPast =>
  changed(themes, id, (theme) => ({ ...theme, ...change(theme) }));

const cases: Cases<ThemesPast, Recorded<ThemeFact>> = {
  ThemeNamed: (themes, { by, themeId: id, label, family }, { at }) =>
    withEntry(themes, id, {
      id,
      label,
      formerly: [],
      family,
      named: { by, at },
      ...noTouches,
      tookIn: [],
      integrations: [],
    }),
  ThemeTouchOffered: (themes, data, { at }) =>
    touching(themes, data.themeId, (has) => offered(has, data, at)),
  ThemeTouched: (themes, data, { at }) => touching(themes, data.themeId, (has) => agreed(has, data, at)),
  ThemeTouchCorrectionOffered: (themes, data, { at }) =>
    touching(themes, data.themeId, (has) => correctionOffered(has, data, at)),
  ThemeTouchRetractionOffered: (themes, data, { at }) =>
    touching(themes, data.themeId, (has) => correctionOffered(has, data, at)),
  ThemeTouchCorrected: (themes, data, { at }) =>
    touching(themes, data.themeId, (has) => corrected(has, data, at)),
  ThemeTouchRetracted: (themes, data, { at }) =>
    touching(themes, data.themeId, (has) => retracted(has, data, at)),
  ThemeTouchOfferDropped: (themes, { themeId, sessionId }) =>
    touching(themes, themeId, (has) => dropped(has, sessionId)),
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
    changed(themes, themeId, (theme) => ({
      ...theme,
      integrationOffered: undefined,
      integrations: [...theme.integrations, { by, at }],
    })),
};

export const themes = part('themes', noThemes, cases, { evidence: [touchEvidence] });
