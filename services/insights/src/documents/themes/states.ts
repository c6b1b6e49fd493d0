import type { HeldSession } from '../../past/held-sessions.ts';
import type { ThemeLine } from '../../readings/theme-lines.ts';
import type { Sent } from '../sent.ts';
import { themeState as state } from '../story/theme-threads.ts';

export const themeState = state.meta({ id: 'ThemeState' });

type ThemeState = Sent<typeof themeState>;

/**
 * Measure 1 after each session; null before the first touch. Once both see a theme as integrated it is so from the
 * latest session before that on, until a later one touches it.
 */
export const statesOf = (
  held: readonly HeldSession[],
  { theme, course }: ThemeLine,
): readonly (ThemeState | null)[] => {
  const agreed = theme.integrated && Date.parse(theme.integrated.at);
  const isLater = (session: HeldSession) => agreed !== undefined && Date.parse(session.held.heldAt) > agreed;
  const firstLater = held.findIndex(isLater);
  const from = agreed === undefined ? held.length : (firstLater < 0 ? held.length : firstLater) - 1;
  const cameBack = held.findIndex((session) => isLater(session) && theme.touches.has(session.id));
  const until = cameBack < 0 ? held.length : cameBack;
  return course.states.map((measured, index) => {
    if (measured === undefined) return null;
    return index >= from && index < until ? 'integrated' : measured;
  });
};
