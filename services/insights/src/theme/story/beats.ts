import { z } from 'zod';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import { beatOf } from '../../narrative/beat.ts';
import type { EvidenceOf } from '../../narrative/evidence.ts';
import type { OneOf } from '../../narrative/one-of.ts';
import { depth } from '../reading/depth.ts';
import { linesIn, type ThemeLine } from '../reading/theme-lines.ts';
import { themeState } from './threads.ts';

const count = z.int().min(0);

export const themeBeat = [
  beatOf('theme', {
    themeId: z.string(),
    state: themeState,
    firstSession: z.int().min(1),
    touched: count,
    running: count,
  }),
] as const;

type Beat = OneOf<typeof themeBeat>;

const touchesOf = (seen: ReadModel, { theme, touches }: ThemeLine): readonly EvidenceOf<'touch'>[] =>
  touches.map(({ touch, session }) => ({
    kind: 'touch',
    themeId: theme.id,
    session: session.number,
    on: session.on,
    depth: depth.parse(touch.depth),
    namedBy: roleOf(seen, touch.namedBy),
    quote: touch.words,
  }));

/** Consecutive touched sessions up to the latest held one. */
const running = ({ course }: ThemeLine): number => {
  const passed = course.depths.findLastIndex((each) => each === undefined);
  return course.depths.length - 1 - passed;
};

export const themeBeats = (seen: ReadModel): readonly Beat[] =>
  linesIn(seen).flatMap((line): readonly Beat[] => {
    const { theme, state } = line;
    const evidence = touchesOf(seen, line);
    const [first, last] = [evidence[0], evidence.at(-1)];
    if (!state || !first || !last) return [];
    return [
      {
        id: `theme:${theme.id}`,
        kind: 'theme',
        params: {
          themeId: theme.id,
          state,
          firstSession: first.session,
          touched: evidence.length,
          running: running(line),
        },
        from: first.on,
        to: last.on,
        sessions: evidence.map(({ session }) => session),
        row: `theme:${theme.id}`,
        evidence,
      },
    ];
  });
