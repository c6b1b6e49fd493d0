import { verb } from '@alliance/decider/aggregate';
import { rhythmNumbers, type RhythmNumbers } from '@alliance/facts/clause-numbers';
import { editDraft } from './edit-draft.ts';
import { ofLivingContract, type Among } from './living.ts';

/** The rhythm's numbers are part of the text that both sign: this is an edit of the draft. */
export const setReviewRhythm = verb({
  body: rhythmNumbers,
  summary: 'Set how often we look back at how we work, while nothing is signed. Then it takes an amendment.',
  decide: ofLivingContract((command: Among<RhythmNumbers>, contract) => {
    const { everyN, unit, graceDays } = command;
    return editDraft(command, contract, {
      clauseId: 'review-rhythm',
      numbers: { everyN, unit, graceDays },
    });
  }),
});
