import { setTimeout as pause } from 'node:timers/promises';
import type { Loaded } from './closed-loop.ts';
import type { Call } from './contender.ts';

/** Milliseconds after which somebody who hasn't heard is given up. */
const PATIENCE = 60_000;
const NOT_YET = 503;
const REFUSED = 422;

/**
 * Milliseconds from the last answer of a load until `insights` has heard everything that was answered, in every
 * alliance. It is asked for a document as of a day that is none, with the position of the last answer: like any
 * reader it waits for that first, and then it is refused before anything is drawn, so that drawing isn't timed.
 */
export const caughtUpAfter = async (url: string, { lastAnswers, lastAt }: Loaded): Promise<number> => {
  await Promise.all([...lastAnswers].map(([call, answer]) => heard(url, call, answer)));
  return performance.now() - lastAt;
};

const heard = async (url: string, { allianceId, cookie = '' }: Call, answer: string): Promise<void> => {
  const { position } = JSON.parse(answer) as { position: string };
  const begun = performance.now();
  for (;;) {
    const response = await fetch(`${url}/api/alliances/${allianceId}/story?asOf=no-day`, {
      headers: { cookie, 'alliance-position': position },
    });
    await response.body?.cancel();
    if (response.status === REFUSED) return;
    if (response.status !== NOT_YET) throw new Error(`insights answered ${response.status}`);
    if (performance.now() - begun > PATIENCE) throw new Error('insights did not catch up');
    await pause(20);
  }
};
