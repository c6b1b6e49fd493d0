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

/** Refusals that only a review of how we work meets, with what can be done. */
export const LOOKING_BACK_PROBLEMS = {
  'no-such-alliance-review': t`This review has been closed meanwhile. What you wrote is still here.`,
  'no-such-decision': t`This was left out meanwhile. What you wrote is still here.`,
  'own-offer': t`You said this yourself; it waits for the other to agree.`,
  'review-under-way': t`A review is under way already; it is here for both of you.`,
  'views-are-sealed': t`Both views have to be open first; they open once both are sealed.`,
  'views-are-open': t`You both had written a moment ago, so both are open and stay as they are. You can add to yours.`,
  'view-already-sealed': t`Yours is sealed already, perhaps from another device. You can take it back while the other of you hasn’t sealed.`,
  'no-view-of-yours': t`There is nothing sealed of yours to take back.`,
  'decision-stands': t`You have both agreed to this. Say it differently, if it has changed for you.`,
  'decision-waits': t`Something still waits for one of you to agree.`,
  'enough-decisions': t`That is as much as one review can decide. The next can take it up.`,
  'no-closing-offered': t`Something was said differently meanwhile. Read it, and close it anew.`,
  'nothing-said': t`One line is enough, about anything.`,
  'said-twice': t`One clause is named twice. Please look at them again.`,
  'clause-not-in-force': t`A clause has changed meanwhile. Please look at them again.`,
  'alliance-not-formed': t`This can begin once you have both said yes to each other.`,
  'not-found': t`There is nothing here that you can see.`,
  'nothing-due': t`By what we agreed, no review is due yet. Either of us may ask for one.`,
} satisfies Sentences;
