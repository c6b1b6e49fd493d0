import { idIn, scopeOf, type Scope } from '@alliance/decider/scope';
import { scopesOf } from '@alliance/platform/relations/relations';
import type { RunningService } from '@alliance/platform/service/service';
import type { ReadModels } from '../api/read-models.ts';
import { keptSummaries, type KeptSummaries, type OpenedSummary, type ToKeep } from './kept-summaries.ts';
import type { SummaryOfAPair } from './my-pairs.ts';
import { notKept } from './not-kept.ts';
import { pairSummaryOf } from './pair-summary.ts';

export interface Summaries {
  /** Of all pairs of somebody, as they are now. What was kept and still holds is read; anything else is made again. */
  of(person: string): Promise<readonly SummaryOfAPair[]>;
  /** Makes again what somebody has kept of one pair, if anything. */
  renew(person: string, scope: Scope): Promise<void>;
}

type From = Pick<RunningService, 'views' | 'vault' | 'tenant'>;

export const summariesFrom = (
  running: From,
  readModels: Pick<ReadModels, 'now'>,
  kept: KeptSummaries = keptSummaries(running),
): Summaries => {
  const { views } = running;
  const isCurrent = async (person: string, scope: Scope, { entry }: OpenedSummary) =>
    (await views.journal(scope, { id: person }, entry)).length === 0;
  const made = async (person: string, scope: Scope): Promise<ToKeep | undefined> => {
    const { seen, journal } = await readModels.now(idIn(scope), person);
    return seen && { scope, journal, summary: pairSummaryOf(seen) };
  };
  const still = async (
    person: string,
    scope: Scope,
    one: Parameters<KeptSummaries['open']>[2] | undefined,
  ) => {
    const opened = one && (await kept.open(person, scope, one));
    return opened && (await isCurrent(person, scope, opened)) ? opened.summary : undefined;
  };
  /** One after another: whoever has many pairs holds up nobody else while all of theirs are made. */
  const madeEach = async (person: string, scopes: readonly Scope[]): Promise<readonly SummaryOfAPair[]> => {
    const each: SummaryOfAPair[] = [];
    for (const scope of scopes) {
      const now = await made(person, scope);
      if (!now) continue;
      await kept.put(person, now).catch(notKept);
      each.push({ allianceId: idIn(scope), summary: now.summary });
    }
    return each;
  };
  const all = async (person: string): Promise<readonly SummaryOfAPair[]> => {
    const [ids, known] = await Promise.all([scopesOf(views, 'alliance', person), kept.of(person)]);
    const before = await Promise.all(
      ids.map(async (allianceId) => {
        const scope = scopeOf('alliance', allianceId);
        return { allianceId, scope, summary: await still(person, scope, known.get(scope)) };
      }),
    );
    const missing = before.flatMap(({ scope, summary }) => (summary ? [] : [scope]));
    return [
      ...before.flatMap(({ allianceId, summary }) => (summary ? [{ allianceId, summary }] : [])),
      ...(await madeEach(person, missing)),
    ];
  };
  /** One answer after another for each: of two tabs that ask at once, the second finds made what the first has made. */
  const last = new Map<string, Promise<unknown>>();
  return {
    of: (person) => {
      const next = (last.get(person) ?? Promise.resolve()).then(() => all(person));
      const settled = next
        .catch(() => undefined)
        .finally(() => last.get(person) === settled && last.delete(person));
      last.set(person, settled);
      return next;
    },
    renew: async (person, scope) => {
      if (!(await kept.has(person, scope))) return;
      const now = await made(person, scope);
      if (now) await kept.put(person, now);
    },
  };
};
