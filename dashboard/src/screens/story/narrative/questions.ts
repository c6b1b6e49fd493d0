import type { Attention, StoryDocument } from '@alliance/api-client/generated/api';
import type { OfKind, Question } from '../../../pair/narrative/kinds.ts';
import { questionsOf } from '../chapters.ts';

/** Whose chapter asks it. */
const asked = <Kind extends Attention['kind']>(
  kind: Kind,
  attention: OfKind<Attention, Kind>,
  story: StoryDocument,
): Question | undefined => questionsOf(kind)?.(attention, story);

/** What asks for attention, as a question or an invitation; never a reproach. */
export const questionOf = (attention: Attention, story: StoryDocument): Question | undefined =>
  asked(attention.kind, attention, story);
