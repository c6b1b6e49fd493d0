import { scopeOf } from '@alliance/decider/scope';
import type { Delivery, Message } from '@alliance/platform/ports/topics';

const KINDS = ['alliance', 'person', 'organisation'];

/** In turn for as many scopes as keys are asked for, of every kind. */
export const someMessages = (count: number, keys: number, from = 0): readonly Message[] =>
  Array.from({ length: count }, (_, at) => ({
    key: scopeOf(KINDS[((from + at) % keys) % KINDS.length] ?? '', String((from + at) % keys)),
    id: `fact-${from + at}`,
    type: 'ClauseAffirmed',
    value: JSON.stringify({ number: from + at }),
  }));

/** Every message once, in the order in which it came for the first time. */
export const firstTimes = (deliveries: readonly Delivery[]): readonly Message[] => [
  ...new Map(deliveries.map(({ message }) => [message.id, message])).values(),
];

/** The ids of each key, in order. */
export const idsByKey = (messages: readonly Message[]): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...Map.groupBy(messages, ({ key }) => key)]
      .map(([key, own]) => [key, own.map(({ id }) => id)] as const)
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
