import type { SessionPast } from '../past/sessions.ts';

/**
 * SEQUENCE in a calendar (RFC 5545, 3.8.7.4): it grows by each date that was agreed, as the session is called off or
 * missed, as it is held, and with whatever is put right of it. Held, it counts twice: one that was held after all is no
 * longer missed.
 */
export const sequenceOf = ({ plans, calledOff, missed, held, corrections, errors }: SessionPast): number =>
  plans.length +
  calledOff.length +
  missed.length +
  (held === undefined ? 0 : 2) +
  corrections.length +
  errors.length;
