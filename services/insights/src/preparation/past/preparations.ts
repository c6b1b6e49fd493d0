import type { Cases } from '@alliance/decider/decider';
import type { PreparationFact } from '@alliance/facts/preparation';
import type { Recorded } from '@alliance/facts/recorded';
import { changed, withEntry } from '../../past/changed.ts';
import { part } from '../../past/part.ts';

/** How a coaching session is looked back on, as its author put it. */
export interface LookedBack {
  readonly at: string;
  readonly clientAlias: string;
  /** The day of that session, as its author counts days. */
  readonly coachedOn: string;
  readonly wentWell?: string | undefined;
  readonly less?: string | undefined;
  readonly eyes: readonly number[];
}

export interface CoachingPast {
  readonly id: string;
  /** The first first; the last is how it reads now. */
  readonly wordings: readonly [LookedBack, ...LookedBack[]];
}

export interface Completed {
  readonly at: string;
  readonly minutes?: number | undefined;
}

export interface PreparationPast {
  readonly id: string;
  readonly startedAt: string;
  readonly towards?: { readonly allianceId: string; readonly sessionId?: string | undefined } | undefined;
  /** In the order in which they were looked back on. */
  readonly coachings: ReadonlyMap<string, CoachingPast>;
  /** What they would least like to bring, the latest last. */
  readonly hardest: readonly { readonly at: string; readonly text: string }[];
  readonly completed?: Completed | undefined;
}

/** In the order in which they were begun. */
export type PreparationsPast = ReadonlyMap<string, PreparationPast>;

const nothing: PreparationsPast = new Map();

const cases: Cases<PreparationsPast, Recorded<PreparationFact>> = {
  PreparationStarted: (all, { preparationId: id, towards }, { at: startedAt }) =>
    withEntry(all, id, { id, startedAt, towards, coachings: new Map(), hardest: [] }),
  CoachingSessionReviewed: (all, { preparationId, coachingId: id, by: _author, ...said }, { at }) =>
    changed(all, preparationId, (one) => ({
      ...one,
      coachings: withEntry(one.coachings, id, { id, wordings: [{ ...said, at }] }),
    })),
  CoachingSessionCorrected: (all, { preparationId, coachingId, by: _author, ...said }, { at }) =>
    changed(all, preparationId, (one) => ({
      ...one,
      coachings: changed(one.coachings, coachingId, (coaching) => ({
        ...coaching,
        wordings: [...coaching.wordings, { ...said, at }],
      })),
    })),
  CoachingSessionTakenBack: 'ignored',
  HardestToBringAnswered: (all, { preparationId, text }, { at }) =>
    changed(all, preparationId, (one) => ({ ...one, hardest: [...one.hardest, { at, text }] })),
  HardestToBringTakenBack: 'ignored',
  PreparationCompleted: (all, { preparationId, minutes }, { at }) =>
    changed(all, preparationId, (one) => ({ ...one, completed: { at, minutes } })),
  PreparationTakenUp: (all, { preparationId }) =>
    changed(all, preparationId, (one) => ({ ...one, completed: undefined })),
};

/** What its author took out again says nothing any more, as of any day. */
export const preparations = part('preparations', nothing, cases, {
  withdrawals: [
    {
      by: 'CoachingSessionTakenBack',
      of: ['CoachingSessionReviewed', 'CoachingSessionCorrected'],
      subject: ({ data }) => ('coachingId' in data ? data.coachingId : undefined),
    },
    {
      by: 'HardestToBringTakenBack',
      of: ['HardestToBringAnswered'],
      subject: ({ data }) => data.preparationId,
    },
  ],
});
