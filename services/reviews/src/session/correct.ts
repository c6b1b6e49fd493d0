import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { sessionCorrected, type SessionFact } from '@alliance/facts/session';
import { words } from '@alliance/facts/vocabulary';
import type { z } from 'zod';
import type { MeetingAsRecorded, Session } from './decider.ts';
import { heldSession } from '../policies/held-session.ts';
import { holdBody } from './hold.ts';
import { notHeldThen } from './plausible-day.ts';

/** All that can be wrong of it, as it really was. */
export const correctBody = holdBody.extend({ why: words.optional() });
export type Correct = z.infer<typeof correctBody>;

const isSame = (one: MeetingAsRecorded, other: MeetingAsRecorded) =>
  Date.parse(one.at) === Date.parse(other.at) && one.minutes === other.minutes && one.mode === other.mode;

/** A correction is put back by another one. */
export const correct = verb({
  body: correctBody,
  summary: 'Say when a held session really was, how long it took and how we met.',
  decide: (
    { by, at, heldAt, minutes, mode, why },
    session: Session,
  ): Decision<
    SessionFact,
    | 'no-such-session'
    | 'session-not-held'
    | 'recorded-in-error'
    | 'yet-to-come'
    | 'too-long-ago'
    | 'same-as-recorded'
  > => {
    const held = heldSession(session);
    if ('rejected' in held) return held;
    const impossible = notHeldThen(heldAt, at);
    if (impossible) return impossible;
    const right = { at: heldAt, minutes, mode };
    if (isSame(held.as, right)) return reject('same-as-recorded');
    return [sessionCorrected({ by, sessionId: held.sessionId, ...right, why })];
  },
});
