import { randomUUID } from 'node:crypto';
import type { SealedFact, UnplacedFact } from '@alliance/facts/recorded';
import type { StreamAppend } from '@alliance/platform/ports/event-store';

/** A fact as services append it, with an id of its own. */
export const someFact = (stream: string, over: Partial<UnplacedFact> = {}): UnplacedFact => ({
  id: randomUUID(),
  stream,
  scope: 'alliance/a1f0',
  at: '2026-03-11T09:30:00.000Z',
  type: 'GoalRated',
  version: 1,
  open: { by: 'm-1', level: 1 },
  sealed: 'c2VhbGVk',
  keyId: 'k-1',
  commandId: 'c-1',
  commandDigest: 'd-1',
  ...over,
});

export const someFacts = (stream: string, count: number): readonly UnplacedFact[] =>
  Array.from({ length: count }, () => someFact(stream));

/** An append to one stream. */
export const appendTo = (
  stream: string,
  expected: StreamAppend['expected'],
  ...facts: readonly UnplacedFact[]
): readonly StreamAppend[] => [{ stream, expected, facts }];

export const idsOf = (facts: readonly { readonly id: string }[]): readonly string[] =>
  facts.map(({ id }) => id);

/** A fact as it comes from a log, without a log. */
export const placed = (fact: UnplacedFact, position: number): SealedFact => ({
  ...fact,
  revision: position,
  position,
});

/** Records facts of a topic, each behind those before: as they come from its log. */
export type Recording = (topic: string, facts: readonly UnplacedFact[]) => Promise<readonly SealedFact[]>;

/** Where a store keeps what it hears, there needs to be no log. */
export const withoutLogs = (): Recording => {
  const heads = new Map<string, number>();
  return async (topic, facts) => {
    const head = heads.get(topic) ?? 0;
    heads.set(topic, head + facts.length);
    return facts.map((fact, at) => placed(fact, head + at + 1));
  };
};
