import type { Cases } from '@alliance/decider/decider';
import type { MomentFact, MomentKind } from '@alliance/facts/moment';
import type { Recorded } from '@alliance/facts/recorded';
import { changed, withEntry } from '../../past/changed.ts';
import { part } from '../../past/part.ts';

/** What was noticed, as its author put it. */
export interface Noting {
  readonly at: string;
  readonly kind: MomentKind;
  /** The day on which it was noticed, as its author counts days. */
  readonly noticedOn: string;
  readonly text: string;
  readonly concerns?: string | undefined;
}

export interface Avoided {
  readonly at: string;
  readonly noticedOn: string;
  readonly text?: string | undefined;
}

/** What the other got of it, and where. */
export interface Sharing {
  readonly is: 'shared';
  readonly at: string;
  readonly allianceId: string;
  readonly sessionId: string;
  readonly itemId: string;
  readonly text: string;
  readonly discloseNoticedOn: boolean;
}

export type MomentStep = Sharing | { readonly is: 'taken-back' | 'let-go' | 'taken-up'; readonly at: string };

export interface MomentPast {
  readonly id: string;
  /** The first first; the last is how it reads now. */
  readonly notings: readonly [Noting, ...Noting[]];
  readonly avoided: readonly Avoided[];
  /** What its author did with it, the latest last. */
  readonly steps: readonly MomentStep[];
}

/** In the order in which they were noted. */
export type MomentsPast = ReadonlyMap<string, MomentPast>;

const nothing: MomentsPast = new Map();

const step = (moments: MomentsPast, id: string, next: MomentStep): MomentsPast =>
  changed(moments, id, (moment) => ({ ...moment, steps: [...moment.steps, next] }));

const cases: Cases<MomentsPast, Recorded<MomentFact>> = {
  MomentNoticed: (moments, { momentId: id, by: _author, ...noting }, { at }) =>
    withEntry(moments, id, { id, notings: [{ ...noting, at }], avoided: [], steps: [] }),
  MomentCorrected: (moments, { momentId, by: _author, ...noting }, { at }) =>
    changed(moments, momentId, (moment) => ({
      ...moment,
      notings: [...moment.notings, { ...noting, at }],
    })),
  AvoidanceNoticed: (moments, { momentId, noticedOn, text }, { at }) =>
    changed(moments, momentId, (moment) => ({
      ...moment,
      avoided: [...moment.avoided, { at, noticedOn, text }],
    })),
  MomentShared: (moments, { momentId, by: _author, ...sharing }, { at }) =>
    step(moments, momentId, { is: 'shared', at, ...sharing }),
  MomentTakenBack: (moments, { momentId }, { at }) => step(moments, momentId, { is: 'taken-back', at }),
  MomentLetGo: (moments, { momentId }, { at }) => step(moments, momentId, { is: 'let-go', at }),
  MomentTakenUp: (moments, { momentId }, { at }) => step(moments, momentId, { is: 'taken-up', at }),
};

export const moments = part('moments', nothing, cases);
