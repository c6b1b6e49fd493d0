import type { Zone } from '@alliance/days/zone';
import type { RhythmNumbers } from '@alliance/facts/clause-numbers';
import type { Role } from '@alliance/facts/vocabulary';
import { pagesOf, type Pages } from '../across-pairs/standing.ts';
import { otherRole, type ReadModel } from '../pair/read-model.ts';
import { awaitingOf } from '../story/attention.ts';
import { chapters } from '../story/chapters.ts';
import type { Person } from '../alliance/past/alliance.ts';
import { heldSessions, plannedSessions } from '../session/reading/held-sessions.ts';
import { countingZone } from '../agreement/reading/counting-zone.ts';
import { rhythmInForce } from '../agreement/reading/numbers-in-force.ts';
import { nextText } from '../agreement/reading/agreement-text.ts';
import { waitsOf, type Wait } from './wait.ts';

/** To be raised with whatever changes what a summary says, or what the readings that it rests on make of the same facts. */
const RAISED = 4;

/** The code that makes summaries: those of another are made again. A chapter more may be read of, and so it is another. */
export const SUMMARY_VERSION = RAISED + chapters.length;

/** How far the agreement has come; the version is the one in force, or the one on its way to be the first. */
export interface AgreementStage {
  readonly stage: 'none' | 'draft' | 'in-force' | 'ended';
  readonly version?: number;
}

/**
 * What one of the two could read of their pair on its pages, in short and without anybody’s words but their names, and in
 * the supervisor’s the names of themes where the two have signed that these may stand there. In instants, so that it
 * holds on any day and in any zone.
 */
export interface PairSummary {
  readonly role: Role;
  /** By which whoever reads it told the other that they live. */
  readonly zone?: Zone;
  readonly other: Person;
  readonly formedAt: string;
  readonly endedAt?: string;
  /** In which its days are counted. */
  readonly countedIn: Zone;
  /** When each session that was held began, in their order. */
  readonly held: readonly string[];
  /** Those still to come or not told of yet, the earliest first. */
  readonly planned: readonly { readonly id: string; readonly startsAt: string }[];
  readonly agreement: AgreementStage;
  readonly rhythm?: RhythmNumbers;
  readonly pauses: readonly { readonly at: string; readonly until?: string; readonly endedAt?: string }[];
  /** Each since an instant. */
  readonly waits: readonly Wait[];
  /** What stands in *Across pairs*; the supervisor’s alone. */
  readonly pages?: Pages;
}

const stageOf = ({ past: { contract } }: ReadModel): AgreementStage => {
  const version = contract.versions.at(-1)?.version;
  if (contract.ended) return { stage: 'ended', version: contract.ended.version };
  if (version !== undefined) return { stage: 'in-force', version };
  return nextText(contract) ? { stage: 'draft', version: 1 } : { stage: 'none' };
};

const waitsIn = (seen: ReadModel): readonly Wait[] => {
  const { viewer, members, past } = seen;
  const role = otherRole(viewer.role);
  // By what the viewer sees: nobody learns here what else waits for the other.
  const asTheOther = { ...seen, viewer: { id: members[role].id, role } };
  return waitsOf(past.themes, awaitingOf(seen), awaitingOf(asTheOther));
};

/** Of today; by the folds and readings that the pages of the pair are drawn from. */
export const pairSummaryOf = (seen: ReadModel): PairSummary => {
  const { past, members, viewer } = seen;
  const { formed, ended } = past.alliance;
  const held = heldSessions(past.sessions, seen);
  const rhythm = rhythmInForce(past.contract);
  const { zone } = members[viewer.role];
  return {
    role: viewer.role,
    ...(zone !== undefined && { zone }),
    other: members[otherRole(viewer.role)],
    formedAt: formed?.at ?? '',
    ...(ended && { endedAt: ended.at }),
    countedIn: countingZone(past.contract),
    held: held.map((session) => session.held.heldAt),
    planned: plannedSessions(past.sessions, seen).map(({ id, plan: { startsAt } }) => ({ id, startsAt })),
    agreement: stageOf(seen),
    ...(rhythm && {
      rhythm: { everyN: rhythm.everyN, unit: rhythm.unit, graceDays: rhythm.graceDays },
    }),
    pauses: past.contract.pauses.map(({ at, until, endedAt }) => ({
      at,
      ...(until !== undefined && { until }),
      ...(endedAt !== undefined && { endedAt }),
    })),
    waits: waitsIn(seen),
    ...(viewer.role === 'supervisor' && { pages: pagesOf(seen) }),
  };
};
