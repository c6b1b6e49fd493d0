import { randomUUID } from 'node:crypto';
import { logBehind } from '@alliance/facts/catalogue';
import type { SealedFact, UnplacedFact } from '@alliance/facts/recorded';
import type { StreamAppend } from '@alliance/platform/ports/event-store';
import { vouchedFor } from './sample-chain.ts';

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
  const revisions = new Map<string, number>();
  const next = (counted: Map<string, number>, name: string) => {
    const number = (counted.get(name) ?? 0) + 1;
    counted.set(name, number);
    return number;
  };
  return async (topic, facts) =>
    vouchedFor(
      logBehind(topic),
      facts.map((fact) => ({
        ...fact,
        position: next(heads, topic),
        revision: next(revisions, `${topic} ${fact.scope} ${fact.stream}`),
      })),
    );
};
