import { scopeOf } from '@alliance/decider/scope';
import { secretHashFor } from '@alliance/contracts/api/links';
import { contract } from '@alliance/contracts/contract/contract';
import { fingerprint, nextVersion } from '@alliance/contracts/contract/fingerprint';
import { isLiving, type Contract } from '@alliance/contracts/contract/state';
import type { ManagedClock } from '@alliance/platform/clock';
import { commandIdOf, newIdOf } from '@alliance/platform/commands/command-ids';
import { kebab } from '@alliance/platform/http/command-routes';
import type { RunningService, Service } from '@alliance/platform/service/service';
import type { PersonLine } from './line.ts';
import type { Prepared, Stage } from './play.ts';
import { bodyReferring } from './references.ts';

/** Who takes a scenario's people in. */
export type TakeIn = (line: PersonLine) => Promise<{ id: string }>;

/** A service that takes commands. */
export interface Deciding {
  readonly service: Service;
  readonly running: RunningService;
}

interface Act extends Omit<Prepared, 'body' | 'ofOne' | 'ofOneself'> {
  readonly run: Deciding;
}

/** A stage of running services. */
export const stageOf = (runs: readonly Deciding[], clock: ManagedClock, takeIn: TakeIn): Stage => {
  const acts = new Map(runs.flatMap((run) => actsOf(run).map((act) => [act.line, act] as const)));
  const runOf = (prepared: Pick<Prepared, 'aggregate'>) => {
    const act = [...acts.values()].find(({ aggregate }) => aggregate === prepared.aggregate);
    if (!act) throw new Error(`no service here has ${prepared.aggregate.name}`);
    return act.run;
  };
  return {
    moveTo: (instant) => clock.moveTo(new Date(instant).toISOString()),
    person: takeIn,
    prepare: (line, refer, allianceId) => {
      const act = acts.get(line.do);
      if (!act) return undefined;
      const { aggregate, verb: name } = act;
      const verb = aggregate.verbs[name];
      const body = bodyReferring(verb?.body, line.body, refer);
      return {
        aggregate,
        verb: name,
        body: verb?.body.parse(withSecret(act, body, allianceId)) ?? {},
        ofOneself: aggregate.of === 'person',
        ofOne: aggregate.per === 'id' && verb?.opens !== true,
      };
    },
    send: (prepared, command) => runOf(prepared).running.send({ ...prepared, ...command }),
    fingerprint: async (allianceId, by, key) => {
      const { running } = runOf({ aggregate: contract });
      const signed = (await running.earlier(by, key))[0]?.open['textHash'];
      if (typeof signed === 'string') return signed;
      const state = (await running.state(contract, scopeOf('alliance', allianceId))) as Contract;
      return isLiving(state) ? fingerprint(nextVersion(state)) : '';
    },
    recordedBy: async (doing, by, key) => (await acts.get(doing)?.run.running.earlier(by, key)) ?? [],
    newIdFor: (doing, by, key) => newIdOf(commandIdOf(acts.get(doing)?.run.service.name ?? '', by, key)),
    allianceIdFor: (by, key) => newIdOf(commandIdOf('contracts', by, key)),
  };
};

/** Its link hangs on the letter, and a scenario sends none. */
const NEEDS_A_LETTER = 'readdressInvitation';

const isTold = ({ of, action }: Deciding['service']['offers'][number]): boolean =>
  of === 'alliance' || action === 'hold-own';

const actsOf = (run: Deciding): readonly (Act & { line: string })[] =>
  run.service.offers.flatMap((aggregate) =>
    Object.keys(aggregate.verbs)
      // A scenario tells of alliances, and of what one holds beside them.
      .filter((verb) => isTold(aggregate) && verb !== NEEDS_A_LETTER)
      .map((verb) => ({
        line: `${aggregate.name} ${kebab(verb)}`,
        aggregate,
        verb,
        run,
      })),
  );

/** In a scenario nobody passes a link on; an invitation that it leaves open can still be answered by its link. */
const withSecret = ({ verb, run }: Act, body: Record<string, unknown>, allianceId: string) =>
  verb === 'invite' || verb === 'acceptInvitation' || verb === 'declineInvitation'
    ? { ...body, secretHash: secretHashFor(run.running, allianceId) }
    : body;
