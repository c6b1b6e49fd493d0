import { commitmentState } from '@alliance/facts/session';
import { day, role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { clauseChange, clauseName } from '../agreement/reading/clause-words.ts';
import { there } from '../pair/of-the-pair.ts';
import type { Sent } from '../pair/sent.ts';
import { meeting } from '../session/document/corrections.ts';
import { depth, goalLevel } from './scales.ts';
import { worth } from '../session/story/reviewed-row.ts';
import { themeState } from '../theme/story/threads.ts';

const session = z.int().min(1);
const by = { by: role };
const theme = { themeId: z.string(), label: z.string() };

const recordedOn = day
  .optional()
  .meta({ description: 'The day on which it was recorded, where that is later than its own.' });

const eventOf = <const Kinds extends readonly [string, ...string[]], Params extends z.ZodRawShape>(
  kinds: Kinds,
  params: Params,
) => z.strictObject({ on: day, there, recordedOn, kind: z.enum(kinds), params: z.strictObject(params) });

/** Something that happened, for the list of the latest. */
export const storyEvent = z
  .discriminatedUnion('kind', [
    eventOf(['invited', 'formed', 'ended', 'learning-history-shared', 'learning-summary-written'], by),
    eventOf(['member-renamed'], { ...by, from: z.string(), to: z.string() }),
    eventOf(['assumption-surfaced', 'assumption-reframed'], { ...by, text: z.string() }),
    eventOf(['ending-proposed', 'ending-agreed', 'ending-answered', 'ending-withdrawn'], {
      ...by,
      of: z.enum(['alliance', 'contract']),
    }),
    eventOf(['paused'], { ...by, until: day.optional() }),
    eventOf(['contract-ended', 'resumed'], by),
    eventOf(['drafted'], { ...by, clauses: z.int().min(0) }),
    eventOf(
      [
        'amendment-proposed',
        'amendment-countered',
        'amendment-accepted',
        'amendment-declined',
        'amendment-withdrawn',
      ],
      { ...by, clause: clauseChange },
    ),
    eventOf(['clause-affirmed'], { ...by, clause: clauseName }),
    eventOf(['version-signed'], {
      ...by,
      version: session,
      again: z.boolean().meta({ description: 'Its text was changed after they had signed it before.' }),
    }),
    eventOf(['version-in-force'], { version: session }),
    eventOf(['session-planned'], { for: day, there }),
    eventOf(['session-held'], { session }),
    eventOf(['session-missed'], { plannedFor: day, there }),
    eventOf(['session-called-off'], { ...by, plannedFor: day, there }),
    eventOf(['session-corrected'], { ...by, sessionId: z.string(), before: meeting, after: meeting }),
    eventOf(['session-in-error', 'session-put-back'], { ...by, sessionId: z.string(), heldOn: day, there }),
    eventOf(['review-added-to'], { ...by, session }),
    eventOf(['commitment-answered'], { ...by, of: role, session, state: commitmentState }),
    eventOf(['review-sealed'], { ...by, session }),
    eventOf(['reviews-opened'], { session, worth }),
    eventOf(['theme-named'], { ...by, ...theme }),
    eventOf(['theme-state'], { ...theme, state: themeState, session }),
    eventOf(['theme-integrated'], theme),
    eventOf(['touch-corrected'], {
      ...by,
      ...theme,
      session,
      from: depth,
      to: depth.optional().meta({ description: 'Absent where it did not come up after all.' }),
    }),
    eventOf(['goal-articulated', 'goal-revised', 'goal-achieved', 'goal-released'], {
      ...by,
      goalId: z.string(),
      text: z.string(),
    }),
    eventOf(['rating-corrected'], {
      ...by,
      goalId: z.string(),
      text: z.string(),
      session,
      from: goalLevel,
      to: goalLevel.optional().meta({ description: 'Absent where it was taken out.' }),
    }),
    eventOf(['goal-level-worded'], { ...by, goalId: z.string(), text: z.string(), level: goalLevel }),
    eventOf(['goals-rated'], { ...by, session, goals: z.int().min(1) }),
    eventOf(['pulses-revealed'], { session }),
  ])
  .meta({ id: 'StoryEvent' });

export type StoryEvent = Sent<typeof storyEvent>;

type Undated<Event> = Event extends StoryEvent ? Omit<Event, 'on' | 'there' | 'recordedOn'> : never;

/** An event with the instant that gives it its place among the others. */
export interface Dated {
  readonly at: string;
  /** When it was recorded, where that may have been later: it is news from then on. */
  readonly recordedAt?: string;
  readonly event: Undated<StoryEvent>;
}
