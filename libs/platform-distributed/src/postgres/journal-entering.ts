import type { SealedFact } from '@alliance/facts/recorded';
import type { JournalEntry } from '@alliance/platform/ports/view-store';
import type { Ask } from './view-session.ts';

/**
 * Enters in one statement those facts that aren't there yet, and numbers them on from the last entry. Numbers
 * have no gaps because nobody else enters meanwhile: it is to be asked in a transaction that is `alone`.
 */
export const enterIn = (schema: string) => {
  const text = `
    INSERT INTO ${schema}.journal (entry, fact_id, scope, topic, fact)
    SELECT (SELECT coalesce(max(entry), 0) FROM ${schema}.journal) + row_number() OVER (ORDER BY at),
      fact_id, scope, $1, fact
    FROM ROWS FROM (unnest($2::text[]), unnest($3::text[]), json_array_elements($4::json))
      WITH ORDINALITY AS heard (fact_id, scope, fact, at)
    WHERE NOT EXISTS (SELECT FROM ${schema}.journal j WHERE j.fact_id = heard.fact_id)
    RETURNING entry, fact_id`;

  return async (ask: Ask, topic: string, facts: readonly SealedFact[]): Promise<readonly JournalEntry[]> => {
    if (facts.length === 0) return [];
    const heard = new Map<string, SealedFact>();
    for (const fact of facts) if (!heard.has(fact.id)) heard.set(fact.id, fact);
    const each = [...heard.values()];
    const values = [
      topic,
      each.map(({ id }) => id),
      each.map(({ scope }) => scope),
      // Not as an array of PostgreSQL: to write one takes longer than all the rest here.
      JSON.stringify(each),
    ];
    const rows = await ask<{ entry: string; fact_id: string }>({ text, values });
    const entries = new Map(rows.map(({ entry, fact_id }) => [fact_id, Number(entry)]));
    return each.flatMap((fact) => {
      const entry = entries.get(fact.id);
      return entry === undefined ? [] : [{ entry, topic, fact }];
    });
  };
};
