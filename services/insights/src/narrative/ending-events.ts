import { role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { roleOf, type ReadModel } from '../pair/read-model.ts';
import type { EndingStep } from '../past/ending.ts';
import { eventOf, type Dated } from './event.ts';
import type { OneOf } from './one-of.ts';

/** What was said of an ending, of the alliance or of its contract. */
export const endingEvent = eventOf(
  ['ending-proposed', 'ending-agreed', 'ending-answered', 'ending-withdrawn'],
  { by: role, of: z.enum(['alliance', 'contract']) },
);

type ChapterEvent = Dated<OneOf<readonly [typeof endingEvent]>>;

export const endingEvents = (
  seen: ReadModel,
  of: 'alliance' | 'contract',
  steps: readonly EndingStep[],
): readonly ChapterEvent[] =>
  steps.map((each): ChapterEvent => ({
    at: each.at,
    event: {
      kind:
        each.step === 'answered'
          ? each.agrees
            ? 'ending-agreed'
            : 'ending-answered'
          : `ending-${each.step}`,
      params: { by: roleOf(seen, each.by), of },
    },
  }));
