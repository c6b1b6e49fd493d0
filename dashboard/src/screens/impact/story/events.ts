import type { ImpactLevel, StoryEvent } from '@alliance/api-client/generated/api';
import type { MessageDescriptor } from '@lingui/core';
import { msg, select } from '@lingui/core/macro';
import { nameOf, type Read } from '../../../pair/narrative/for-both.ts';
import type { EventsInWords } from '../../../pair/narrative/kinds.ts';
import { inPieces, type Piece } from '../../../pair/narrative/sentence.ts';

type Step = Extract<StoryEvent, { params: { impactId: string } }>;

const did =
  (tell: (name: string, level: ImpactLevel) => MessageDescriptor) =>
  ({ params }: Step, story: Read): readonly Piece[] =>
    inPieces(tell(nameOf(story, params.by), params.level));

export const impactEvents = {
  'impact-noted': did(
    (name, level) =>
      msg`${select(level, { practice: `${name} told what changed in practice`, client: `${name} told what changed for a client`, other: `${name} told what changed in the community` })}`,
  ),
  'impact-reworded': did((name) => msg`${name} put anew what had changed`),
  'impact-placed': did((name) => msg`${name} placed anew what had changed`),
  'impact-added-to': did((name) => msg`${name} added to what had changed`),
  'impact-recognised': did((name) => msg`${name} recognised what had changed`),
} satisfies Partial<EventsInWords>;
