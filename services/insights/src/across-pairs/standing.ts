import type { ThemeFamily } from '@alliance/facts/vocabulary';
import { pagesNamed, pagesStageOf, type PagesStage } from '../agreement/reading/pages-named.ts';
import type { ReadModel } from '../pair/read-model.ts';
import { heldIn } from '../session/reading/held-sessions.ts';
import { linesIn, type ThemeLine } from '../theme/reading/theme-lines.ts';

/** A theme over the held sessions of its pair, in the two's own words. */
export interface StandingTheme {
  readonly themeId: string;
  readonly label: string;
  readonly family: ThemeFamily;
  readonly state?: NonNullable<ThemeLine['state']>;
  /** Numbers of the sessions in which both agree that it came up. */
  readonly touched: readonly number[];
}

/** What of a pair stands in its supervisor's *Across pairs*; in instants, so that it holds in any zone. */
export interface Standing {
  /** Since when the two have signed that it may. */
  readonly since: string;
  /** When each session that was held began, in their order. */
  readonly held: readonly string[];
  readonly themes: readonly StandingTheme[];
}

export interface Pages {
  readonly stage: PagesStage;
  /** Only while what the two signed names the supervisor's own pages. */
  readonly standing?: Standing;
}

const standingTheme = ({ theme: { id, label, family }, state, touches }: ThemeLine): StandingTheme => ({
  themeId: id,
  label,
  family,
  ...(state !== undefined && { state }),
  touched: touches.map(({ session: { number } }) => number),
});

/** The same for either of the two: what is one’s own alone is no part of it. */
export const pagesOf = (seen: ReadModel): Pages => {
  const stage = pagesStageOf(seen.past);
  const since = pagesNamed(seen.past).at(-1)?.since;
  if (stage !== 'named' || since === undefined) return { stage };
  const held = heldIn(seen).map((session) => session.held.heldAt);
  return { stage, standing: { since, held, themes: linesIn(seen).map(standingTheme) } };
};
