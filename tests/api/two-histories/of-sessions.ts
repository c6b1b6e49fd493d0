import type { Steps } from './history.ts';
import { revisionToldIn, sheDoes } from './what-she-sees.ts';

export const HELD = { heldAt: '2026-11-29T10:00:00.000Z', minutes: 60, mode: 'video' };

/** What both can see anyway, by which she would notice that something lies between. */
export const ofSessions: Steps = {
  both: {
    'she names a theme': (history, number) =>
      sheDoes(history, 'themes/name', { label: `Silence ${number}`, family: 'not-knowing-and-silence' }),
    'she puts the session right by the revision that she is told': async (history, number) =>
      sheDoes(
        history,
        `session/${history.sessionId}/correct`,
        { ...HELD, minutes: 61 + (number % 100) },
        { 'if-match': `"${await revisionToldIn(history)}"` },
      ),
    'she puts it right by the first revision': (history, number) =>
      sheDoes(
        history,
        `session/${history.sessionId}/correct`,
        { ...HELD, minutes: 200 + (number % 100) },
        { 'if-match': `"${history.first}"` },
      ),
    'she says the same thing twice': async (history, number) => {
      const key = { 'idempotency-key': `the-same-${number}-${history.pair.allianceId}` };
      for (const _ of [1, 2])
        await sheDoes(history, 'themes/name', { label: `Twice ${number}`, family: 'parallel-process' }, key);
    },
  },
  alone: {},
};
