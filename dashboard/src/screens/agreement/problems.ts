import { t } from '@lingui/core/macro';
import type { Sentences } from '../../api/problems.ts';

/** Refusals that only the agreement meets, with what can be done. */
export const AGREEMENT_PROBLEMS = {
  'version-has-moved-on': t`Another version came into force since you read this one. What you wrote is still here: read the new version, then send again.`,
  'text-has-changed': t`The words changed after you read them, so they weren’t signed. The page shows the latest now: read it again, then sign.`,
  'not-your-turn': t`The latest words are yours now, so the answer is the other’s. What you wrote is still here.`,
  'not-yours-to-withdraw': t`This proposal isn’t yours to take back; you can answer it.`,
  'amendment-already-open': t`Something is already proposed for this clause. Answer that first; what you wrote is still here.`,
  'amendment-settled': t`This was answered or taken back a moment ago, so nothing was sent.`,
  'no-such-clause': t`This clause is no longer in your agreement, so nothing was sent.`,
  'no-such-amendment': t`This proposal isn’t there any more, so nothing was sent.`,
  'clause-already-there': t`Your agreement has this clause already. Propose a change to it instead.`,
  'clause-is-mandatory': t`Every agreement keeps this clause. You can change its words.`,
  'clause-needs-a-title': t`Give the new clause a title.`,
  'clause-not-in-force': t`Only words that you both signed can be affirmed.`,
  'nothing-would-change': t`These are the words as they stand. Change something, or leave it as it is.`,
  'numbers-of-another-clause': t`This clause has no place for these numbers, so nothing was sent.`,
  'practice-in-use': t`You two use this already. The agreement can take it out again.`,
  'already-declined': t`The other of you has said already that this is not for you.`,
  'nothing-asked': t`That was answered or seen already.`,
  'nothing-to-sign': t`There is nothing new to sign: these words are in force already.`,
  'already-signed': t`You have signed this text. It waits for the other of you.`,
  'already-drafted': t`There is a draft already, begun a moment ago. You can both work on it.`,
  'nothing-drafted': t`There is no agreement yet. Either of you can draft one.`,
  'contract-has-ended': t`This agreement has ended. It can be read, and no longer changed.`,
  'signed-terms-need-an-amendment': t`You both signed these words, so they change by a proposal now.`,
} satisfies Sentences;
