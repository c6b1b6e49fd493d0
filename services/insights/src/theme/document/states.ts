import type { HeldSession } from '../../session/reading/held-sessions.ts';
import type { ThemeLine } from '../reading/theme-lines.ts';
import type { ResponseOf } from '../../pair/response.ts';
import type { themeState } from '../story/threads.ts';

type ThemeState = ResponseOf<typeof themeState>;

/** The sessions after which it was integrated, from one on and until another: the one that touched it again. */
const integratedAfter = (
  held: readonly HeldSession[],
  { theme }: ThemeLine,
  agreedAt: string,
): readonly [number, number] => {
  const agreed = Date.parse(agreedAt);
  const isLater = (session: HeldSession) => Date.parse(session.held.heldAt) > agreed;
  const firstLater = held.findIndex(isLater);
  const cameBack = held.findIndex((session) => isLater(session) && theme.touches.has(session.id));
  return [(firstLater < 0 ? held.length : firstLater) - 1, cameBack < 0 ? held.length : cameBack];
};

/**
 * Measure 1 after each session; null before the first touch. Each time that both see a theme as integrated it is so
 * from the latest session before that on, until a later one touches it.
 */
export const statesOf = (held: readonly HeldSession[], line: ThemeLine): readonly (ThemeState | null)[] => {
  const spans = line.theme.integrations.map(({ at }) => integratedAfter(held, line, at));
  return line.course.states.map((measured, index) => {
    if (measured === undefined) return null;
    return spans.some(([from, until]) => index >= from && index < until) ? 'integrated' : measured;
  });
};
