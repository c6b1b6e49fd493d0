import { verb } from '@alliance/decider/aggregate';
import { retentionNumbers, type RetentionNumbers } from '@alliance/facts/clause-numbers';
import { editDraft } from './edit-draft.ts';
import { ofLivingContract, type Among } from './living.ts';

/** The years are part of the text that both sign: this is an edit of the draft. */
export const agreeRetention = verb({
  body: retentionNumbers,
  summary:
    'Say for how many years we keep what we share, while nothing is signed. Then it takes an amendment.',
  decide: ofLivingContract((command: Among<RetentionNumbers>, contract) =>
    editDraft(command, contract, {
      clauseId: 'records-and-retention',
      numbers: { years: command.years },
    }),
  ),
});
