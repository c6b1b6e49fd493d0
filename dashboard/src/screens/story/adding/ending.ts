import type { StoryEvent } from '../../../app/documents/story-events.ts';

/** Whether an ending was proposed, or has come, as far as the latest events say; the server has the last word. */
export const endingOf = (events: readonly StoryEvent[]): 'together' | 'ending' | 'ended' => {
  if (events.some(({ kind }) => kind === 'ended')) return 'ended';
  return events.some(({ kind }) => kind === 'ending-proposed') ? 'ending' : 'together';
};
