import type { Parked } from '@alliance/platform/ports/view-store';
import type { Ask } from './view-session.ts';

/** Puts messages aside and takes them back, each time in one statement. */
export const parkingIn = (schema: string, ask: Ask) => ({
  async park(parked: readonly Parked[]): Promise<void> {
    if (parked.length === 0) return;
    await ask({
      text: `INSERT INTO ${schema}.parked (consumer, key, message)
        SELECT consumer, key, message
        FROM unnest($1::text[], $2::text[], $3::text[]) WITH ORDINALITY AS p (consumer, key, message, at)
        ORDER BY at`,
      values: [
        parked.map(({ consumer }) => consumer),
        parked.map(({ key }) => JSON.stringify(key)),
        parked.map((message) => JSON.stringify(message)),
      ],
    });
  },
  async unpark(consumer: string, key: string): Promise<readonly Parked[]> {
    const rows = await ask<{ message: string }>({
      text: `WITH free AS (
          DELETE FROM ${schema}.parked WHERE consumer = $1 AND key = $2 RETURNING place, message)
        SELECT message FROM free ORDER BY place`,
      values: [consumer, JSON.stringify(key)],
    });
    return rows.map(({ message }) => JSON.parse(message) as Parked);
  },
});
