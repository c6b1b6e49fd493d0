import type { StoryEvent } from '@alliance/api-client/generated/api';
import { nameOf, type Read } from '../../../pair/telling/for-both.ts';
import type { EventsInWords } from '../../../pair/telling/kinds.ts';
import { own, type Piece } from '../../../pair/telling/sentence.ts';

type Step = Extract<StoryEvent, { params: { experimentId: string } }>;

const did =
  (says: string) =>
  ({ params }: Step, story: Read): readonly Piece[] => [
    `${nameOf(story, params.by)} ${says} `,
    own(params.what),
    'session' in params && params.session !== undefined ? `, in session ${params.session}` : '',
  ];

export const experimentEvents = {
  'experiment-proposed': did('proposed to try'),
  'experiment-revised': did('put anew what we try:'),
  'experiment-tried': did('tried'),
  'try-corrected': did('put right a try of'),
  'try-taken-out': did('took out a try of'),
  'experiment-kept': did('said that we keep'),
  'experiment-adapted': did('said that we adapt'),
  'experiment-dropped': did('said that we drop'),
  'experiment-reopened': did('took up again'),
} satisfies Partial<EventsInWords>;
