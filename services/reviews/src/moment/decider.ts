import { evolveBy, type Decider } from '@alliance/decider/decider';
import type { MomentFact } from '@alliance/facts/moment';

/** Where a moment was shared. */
export interface SharedAs {
  readonly allianceId: string;
  readonly itemId: string;
}

/** What a decision has to know of a moment. Its words are kept in the log and in nobody's state. */
export type Moment =
  | { readonly stage: 'unknown' }
  | ({ readonly noticedOn: string; readonly momentId: string } & (
      { readonly stage: 'held' | 'let-go' } | ({ readonly stage: 'shared' } & SharedAs)
    ));

export type KnownMoment = Exclude<Moment, { readonly stage: 'unknown' }>;

const known = (moment: Moment, change: (moment: KnownMoment) => Moment): Moment =>
  moment.stage === 'unknown' ? moment : change(moment);

const at = (moment: Moment, stage: 'held' | 'let-go'): Moment =>
  known(moment, ({ momentId, noticedOn }) => ({ stage, momentId, noticedOn }));

export const decider: Decider<Moment, MomentFact> = {
  initial: { stage: 'unknown' },
  evolve: evolveBy<Moment, MomentFact>({
    MomentNoticed: (_moment, { momentId, noticedOn }) => ({ stage: 'held', momentId, noticedOn }),
    MomentCorrected: (moment, { noticedOn }) => known(moment, (before) => ({ ...before, noticedOn })),
    AvoidanceNoticed: 'ignored',
    MomentShared: (moment, { allianceId, itemId }) =>
      known(moment, ({ momentId, noticedOn }) => ({
        stage: 'shared',
        momentId,
        noticedOn,
        allianceId,
        itemId,
      })),
    MomentTakenBack: (moment) => at(moment, 'held'),
    MomentLetGo: (moment) => at(moment, 'let-go'),
    MomentTakenUp: (moment) => at(moment, 'held'),
  }),
};
