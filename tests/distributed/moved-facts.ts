import { idIn, kindOf, type Scope } from '@alliance/decider/scope';
import type { SealedFact } from '@alliance/facts/recorded';
import type { Platform } from '@alliance/platform/ports/ports';
import type { ViewStore } from '@alliance/platform/ports/view-store';
import { openFact } from '@alliance/platform/sealing/seal-fact';

/** What both services recorded. */
export const recordedIn = async (platform: Platform) => {
  const logs = await Promise.all(['contracts', 'reviews'].map((name) => platform.eventStore(name)));
  return (await Promise.all(logs.map((log) => log.readAll(0, 10_000)))).flat();
};
/** Whatever facts belong to: pairs, and what people hold for themselves, which reaches nobody but them. */
export const scopesIn = (facts: readonly SealedFact[]) => [...new Set(facts.map(({ scope }) => scope))];
export const heardOf = (views: ViewStore, scope: Scope) =>
  views.journal(scope, kindOf(scope) === 'person' ? { id: idIn(scope) } : 'everyone');

/** Everything that was heard, read with the keys that are there. */
export const readIn = async (platform: Platform) => {
  const views = await platform.viewStore('insights');
  const read = [];
  for (const scope of scopesIn(await recordedIn(platform)))
    for (const { fact, topic } of await heardOf(views, scope))
      read.push([topic, fact.position, await openFact(platform.vault, 'main', fact)] as const);
  return read.toSorted(([a, one], [b, other]) => (a === b ? one - other : a < b ? -1 : 1));
};
