import type { StoryEvent } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { nameOf, type Read } from '../../../pair/telling/for-both.ts';
import type { EventsInWords } from '../../../pair/telling/kinds.ts';
import { own, type Piece } from '../../../pair/telling/sentence.ts';

type Step = Extract<StoryEvent, { params: { experimentId: string } }>;

const did =
  (says: string) =>
  ({ params }: Step, story: Read): readonly Piece[] => [
    `${nameOf(story, params.by)} ${says} `,
    own(params.what),
    'session' in params && params.session !== undefined ? t`, in session ${params.session}` : '',
  ];

export const experimentEvents = {
  'experiment-proposed': did(t`proposed to try`),
  'experiment-revised': did(t`put anew what we try:`),
  'experiment-tried': did('tried'),
  'try-corrected': did(t`put right a try of`),
  'try-taken-out': did(t`took out a try of`),
  'experiment-kept': did(t`said that we keep`),
  'experiment-adapted': did(t`said that we adapt`),
  'experiment-dropped': did(t`said that we drop`),
  'experiment-reopened': did(t`took up again`),
} satisfies Partial<EventsInWords>;
