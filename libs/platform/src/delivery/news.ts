import type { SealedFact } from '@alliance/facts/recorded';
import type { News } from '../ports/view-store.ts';

/** What facts of several topics are news of: one piece for each alliance. */
export const newsOf = (byTopic: ReadonlyMap<string, readonly SealedFact[]>): readonly News[] => {
  const news = new Map<string, { positions: Record<string, number>; types: Set<string> }>();
  for (const [topic, facts] of byTopic)
    for (const { allianceId, position, type } of facts) {
      const own = news.get(allianceId) ?? { positions: {}, types: new Set() };
      own.positions[topic] = Math.max(own.positions[topic] ?? 0, position);
      own.types.add(type);
      news.set(allianceId, own);
    }
  return [...news].map(([allianceId, { positions, types }]) => ({
    allianceId,
    positions,
    types: [...types],
  }));
};
