import { themeFamily } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import type { ReadModel } from '../../pair/read-model.ts';
import { heldIn } from '../../session/reading/held-sessions.ts';
import { askOf, waitOf } from '../../narrative/ask.ts';
import type { OneOf } from '../../narrative/one-of.ts';
import { linesIn } from '../reading/theme-lines.ts';
import { survivingTheme } from '../reading/surviving-theme.ts';
import { beside } from './threads.ts';

const session = z.int().min(1);
const label = { themeId: z.string(), label: z.string() };

export const offered = [
  waitOf(z.enum(['touch-awaits-you', 'correction-awaits-you']), { ...label, session }),
] as const;

type Offered = OneOf<typeof offered>;

const touches = (seen: ReadModel): readonly Offered[] =>
  [...seen.past.themes.values()].flatMap((theme) =>
    [...theme.offers].flatMap(([sessionId, readings]): readonly Offered[] => {
      const session = heldIn(seen).find((each) => each.id === sessionId);
      const latest = readings.at(-1);
      const told = survivingTheme(seen.past.themes, theme.id);
      if (!session || !latest || !told || latest.by === seen.viewer.id) return [];
      const params = { themeId: told.id, label: told.label, session: session.number };
      const id = `touch:${theme.id}:${sessionId}`;
      return [{ id, kind: 'touch-awaits-you', since: latest.at, params }];
    }),
  );

const corrections = (seen: ReadModel): readonly Offered[] =>
  [...seen.past.themes.values()].flatMap(({ id: themeId, label, corrections: offered, touches: agreed }) =>
    heldIn(seen).flatMap(({ id, number: session }): readonly Offered[] => {
      const correction = offered.get(id);
      if (!correction || correction.by === seen.viewer.id || !agreed.has(id)) return [];
      const params = { themeId, label, session };
      const { correctionId, at: since } = correction;
      return [{ id: `correction:${correctionId}`, kind: 'correction-awaits-you', since, params }];
    }),
  );

export const offeredOf = (seen: ReadModel): readonly Offered[] => [...touches(seen), ...corrections(seen)];

export const pattern = [
  askOf(z.enum(['theme-returning', 'theme-stuck']), {
    ...label,
    family: themeFamily,
    session,
    beside: z.array(z.strictObject(label)),
  }),
] as const;

/** Themes whose present state is a question. */
export const patternsOf = (seen: ReadModel): readonly OneOf<typeof pattern>[] => {
  const [lines, latest] = [linesIn(seen), heldIn(seen).at(-1)];
  if (!latest) return [];
  return lines.flatMap(({ theme, state }): readonly OneOf<typeof pattern>[] => {
    const { id: themeId, label, family } = theme;
    if (state !== 'returning' && state !== 'stuck') return [];
    const params = { themeId, label, family, session: latest.number, beside: beside(lines, themeId, latest) };
    return [{ id: `theme:${themeId}`, kind: `theme-${state}`, params }];
  });
};

export const emerging = [askOf(z.literal('themes-emerging'), { ...label, session })] as const;

export const emergingOf = (seen: ReadModel): readonly OneOf<typeof emerging>[] =>
  linesIn(seen)
    .filter(({ state }) => state === 'emerging')
    .map(({ theme: { id: themeId, label } }) => ({
      id: `theme:${themeId}`,
      kind: 'themes-emerging',
      params: { themeId, label, session: heldIn(seen).length },
    }));
