import { t } from '@lingui/core/macro';
import type { Sentences } from '../../api/problems.ts';

/** Refusals that only a pulse meets, with what can be done. */
export const PULSE_PROBLEMS = {
  'already-sealed': t`Your answers are sealed already, perhaps from another device. You can take them back while the other of you hasn’t sealed.`,
  'pulses-are-open': t`You both had answered a moment ago, so the answers are open and stay as they are.`,
  'no-answers-of-yours': t`There are no sealed answers of yours to take back.`,
  'no-such-pulse': t`This pulse isn’t there any more, so nothing was sent.`,
  'session-not-held': t`That session hasn’t been held, so nothing was opened.`,
  'no-such-session': t`That session isn’t there any more, so nothing was opened.`,
} satisfies Sentences;
