import type { SharedWords, StoryDocument } from '@alliance/api-client/generated/api';

export type Assumption = Extract<SharedWords, { kind: 'assumption' }>;

/** What both have assumed, the coach's first. */
export const assumptionsIn = ({ rows: { shared } }: StoryDocument): readonly Assumption[] =>
  [...shared.coach, ...shared.supervisor].filter((each) => each.kind === 'assumption');
