import { dayOf, startOf, type Day } from '@alliance/days/days';
import { UTC, type Zone } from '@alliance/days/zone';
import { kindOf, type Scope } from '@alliance/decider/scope';
import { formatIn } from '@alliance/facts/clause-numbers';
import { THE_RHYTHM } from '@alliance/facts/alliance-review';
import { clauseIn } from '@alliance/facts/clauses';
import { allStanding, type Standing } from '@alliance/platform/relations/relations';
import type { Due, Schedule } from '@alliance/platform/schedule/schedule';
import type { RunningService } from '@alliance/platform/service/service';
import { allianceReview } from '../alliance-review/alliance-review.ts';
import type { AllianceReviews } from '../alliance-review/decider.ts';
import { nextDue } from '../alliance-review/next-due.ts';
import { contract as contracts } from '../contract/contract.ts';
import type { Contract, InForce } from '../contract/state.ts';
import { isPaused } from '../policies/pause.ts';
import { heldDays } from '../views/held-sessions.ts';

/** The one zone in which the days of the two are counted, as they signed it. */
const zoneOf = ({ inForce }: InForce): Zone =>
  formatIn(clauseIn(inForce.clauses, 'session-format')?.numbers)?.zone ?? UTC;

/**
 * A review of the alliance falls due at the start of its day where the two count their days, however late that is
 * noticed. What there is of one goes by the alliance and the day, so it is recorded once; the decision looks again at
 * what the two have agreed meanwhile, and then there may be nothing due.
 */
export const reviewsFallDue = (running: RunningService): Schedule => {
  const { views } = running;
  const send = async (
    scope: Scope,
    standing: Standing,
    {
      zone,
      sessions,
      dueOn,
    }: { readonly zone: Zone; readonly sessions: readonly Day[]; readonly dueOn: Day },
  ): Promise<'happened' | 'not-now'> => {
    const { outcome } = await running.send({
      aggregate: allianceReview,
      verb: 'fallDue',
      scope,
      standing,
      by: THE_RHYTHM,
      zone,
      body: { sessions: [...sessions] },
      idempotencyKey: `${scope} ${dueOn}`,
    });
    return outcome === 'stale' ? 'not-now' : 'happened';
  };
  const dueIn = async (scope: Scope, standing: Standing, now: string): Promise<Due | undefined> => {
    const contract = (await running.state(contracts, scope)) as Contract;
    if (contract.stage !== 'in-force') return undefined;
    const zone = zoneOf(contract);
    if (isPaused(contract, dayOf(now, zone))) return undefined;
    const reviews = (await running.state(allianceReview, scope)) as AllianceReviews;
    const sessions = await heldDays(views, scope, zone);
    const due = nextDue(reviews, contract, sessions);
    if (!due) return undefined;
    const { dueOn } = due;
    return {
      id: `${scope} ${dueOn}`,
      at: startOf(dueOn, zone),
      happen: () => send(scope, standing, { zone, sessions, dueOn }),
    };
  };
  return {
    name: 'alliance reviews',
    due: async (now) => {
      const dues: Due[] = [];
      for (const [scope, standing] of await allStanding(views)) {
        if (kindOf(scope) !== 'alliance' || standing.endedAt !== undefined) continue;
        const due = await dueIn(scope, standing, now);
        if (due) dues.push(due);
      }
      return dues;
    },
  };
};
