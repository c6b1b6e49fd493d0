import type { QueryClient } from '@tanstack/react-query';
import { oneAtATime } from './one-at-a-time.ts';
import { inOneTab } from './one-tab.ts';
import type { Said } from './said.ts';
import { hearChanges } from './stream.ts';
import { followTheDay } from './the-day.ts';

/**
 * An event doesn't say how far an alliance has moved, so what is shown of it is read again, however little it is behind.
 * Of many events in a moment one reading follows the one in hand.
 */
const readingAgain = (queries: QueryClient) => {
  const readings = new Map<string, () => Promise<void>>();
  return (allianceId: string | undefined): Promise<void> => {
    const read = () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: allianceId ? ['alliance', allianceId] : ['alliance'] }),
        queries.invalidateQueries({ queryKey: ['alliances'] }),
        queries.invalidateQueries({ queryKey: ['invitations'] }),
      ]);
    const reading = readings.get(allianceId ?? '') ?? oneAtATime(read);
    readings.set(allianceId ?? '', reading);
    return reading();
  };
};

/** Lets what is on screen be read again as the server says that something moved, and as the day turns. */
export const followChanges = (queries: QueryClient, stop: AbortSignal, openedOn: string): void => {
  const readAgain = readingAgain(queries);
  const hear = (said: Said): void => {
    if (said.kind === 'heartbeat') return;
    if (said.kind === 'own-moved') return void queries.invalidateQueries({ queryKey: ['identity'] });
    if (said.kind === 'back') return void queries.invalidateQueries();
    void readAgain(said.allianceId);
  };
  inOneTab(hearChanges, hear, stop);
  followTheDay(queries, stop, openedOn);
};
