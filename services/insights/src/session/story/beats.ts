import { livedDays } from '../../measures/paused-days.ts';
import { pausesOf } from '../../agreement/reading/pauses.ts';
import type { ThemeLine } from '../../theme/reading/theme-lines.ts';
import { roleOf } from '../../pair/looking.ts';
import type { Beat } from '../../story/beat.ts';
import { depth } from '../../story/scales.ts';
import type { EvidenceOf } from '../../story/evidence.ts';
import type { Telling } from '../../story/telling.ts';

/** Days between one session and the next, without those that the two had agreed to rest. */
const gaps = (telling: Telling): readonly number[] => {
  const pauses = pausesOf(telling.past.contract, telling);
  const { held } = telling;
  return held.slice(1).map(({ countedOn: on }, index) => livedDays(pauses, held[index]?.countedOn ?? on, on));
};

/** How often the two met. */
export const metBeat = (telling: Telling): readonly Beat[] => {
  const { held, past } = telling;
  const [first, last] = [held[0], held.at(-1)];
  if (!first || !last) return [];
  return [
    {
      id: 'met',
      kind: 'met',
      params: {
        times: held.length,
        missed: [...past.sessions.values()].reduce((sum, { missed }) => sum + missed.length, 0),
        ...(held.length > 1 && { longestGapDays: Math.max(...gaps(telling)) }),
      },
      from: first.on,
      to: last.on,
      sessions: held.map(({ number }) => number),
      row: 'reviewed',
      evidence: held.map(({ number, on, held: { minutes, mode }, revealedAt }) => ({
        kind: 'session',
        session: number,
        on,
        minutes,
        mode,
        opened: revealedAt !== undefined,
      })),
    },
  ];
};

const touchesOf = (telling: Telling, { theme, touches }: ThemeLine): readonly EvidenceOf<'touch'>[] =>
  touches.map(({ touch, session }) => ({
    kind: 'touch',
    themeId: theme.id,
    session: session.number,
    on: session.on,
    depth: depth.parse(touch.depth),
    namedBy: roleOf(telling, touch.namedBy),
    quote: touch.words,
  }));

/** Consecutive touched sessions up to the latest held one. */
const running = ({ course }: ThemeLine): number => {
  const passed = course.depths.findLastIndex((each) => each === undefined);
  return course.depths.length - 1 - passed;
};

export const themeBeats = (telling: Telling): readonly Beat[] =>
  telling.lines.flatMap((line): readonly Beat[] => {
    const { theme, state } = line;
    const evidence = touchesOf(telling, line);
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
