import type { Ending } from '@alliance/facts/ending';

/** Who said it, and when it was recorded. */
interface Said {
  readonly by: string;
  readonly at: string;
}

/** What was said of an ending, of the alliance or of its contract, the oldest first. */
export type EndingStep =
  | (Said & {
      readonly step: 'proposed';
      readonly reason?: string | undefined;
      readonly mayEndFrom?: string | undefined;
      readonly closingReviewDue?: string;
    })
  | (Said & { readonly step: 'answered'; readonly agrees: boolean; readonly words?: string | undefined })
  | (Said & { readonly step: 'withdrawn' });

type Proposal = Extract<EndingStep, { step: 'proposed' }>;
type Answer = Extract<EndingStep, { step: 'answered' }>;

/** The ending that is on the table: the latest proposal that wasn't taken back, with the other's latest answer. */
export interface ProposedEnding extends Ending {
  readonly proposal: Proposal;
  readonly answer?: Answer | undefined;
}

export const endingOf = (steps: readonly EndingStep[]): ProposedEnding | undefined => {
  const index = steps.findLastIndex(({ step }) => step === 'proposed');
  const proposal = steps[index];
  if (proposal?.step !== 'proposed') return undefined;
  const since = steps.slice(index + 1);
  if (since.some(({ step }) => step === 'withdrawn')) return undefined;
  const answer = since.findLast((each): each is Answer => each.step === 'answered');
  const { by, mayEndFrom } = proposal;
  return { by, mayEndFrom, ...(answer && { agrees: answer.agrees }), proposal, answer };
};
