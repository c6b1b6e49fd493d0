import type { StoryEvent } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { nameOf, type Read } from '../../../pair/narrative/for-both.ts';
import type { OfKind } from '../../../pair/narrative/kinds.ts';
import type { Piece } from '../../../pair/narrative/sentence.ts';
import { count } from '../../../words/counts.ts';
import { eventsOf } from '../chapters.ts';

/** Whose chapter words it. */
const worded = <Kind extends StoryEvent['kind']>(
  kind: Kind,
  event: OfKind<StoryEvent, Kind>,
  story: Read,
): readonly Piece[] => eventsOf(kind)?.(event, story) ?? [];

/** What happened, in a line. */
export const eventInWords = (event: StoryEvent, story: Read): readonly Piece[] =>
  worded(event.kind, event, story);

/** The same for several of a kind that are told as one. */
export const lineInWords = (event: StoryEvent, times: number, story: Read): readonly Piece[] =>
  event.kind === 'clause-affirmed' && times > 1
    ? [
        t`${nameOf(story, event.params.by)} affirmed ${plural(times, { one: 'one clause', other: `${count(times)} clauses` })}`,
      ]
    : eventInWords(event, story);
