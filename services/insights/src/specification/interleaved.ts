import type { DeliveredFact } from '../journal/canonical-order.ts';

/** Which topic is next, again and again; and which deliveries come a second time, how much later. */
export interface Unruliness {
  readonly turns: readonly number[];
  readonly again: readonly { readonly which: number; readonly later: number }[];
}

/** Another delivery of the same facts: topics fall between one another anyhow, each keeps its order, some come twice. */
export const interleaved = (
  heard: readonly DeliveredFact[],
  { turns, again }: Unruliness,
): readonly DeliveredFact[] => {
  const queues = [...Map.groupBy(heard, ({ topic }) => topic).values()].map((queue) => [...queue]);
  const delivered: DeliveredFact[] = [];
  for (let place = 0; place < heard.length; place++) {
    const queue = queues[(turns[place] ?? 0) % queues.length];
    const next = (queue?.length ? queue : queues.find(({ length }) => length > 0))?.shift();
    if (next) delivered.push(next);
  }
  for (const { which, later } of again) {
    const from = which % delivered.length;
    const twice = delivered[from];
    if (twice) delivered.splice(from + 1 + (later % (delivered.length - from)), 0, twice);
  }
  return delivered;
};
