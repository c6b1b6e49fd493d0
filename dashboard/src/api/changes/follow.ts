import type { QueryClient } from '@tanstack/react-query';
import { inOneTab } from './one-tab.ts';
import { OWN } from '../own-query.ts';
import type { StreamMessage } from './stream-message.ts';
import { subscribeToChanges } from './stream.ts';
import { followTheDay } from './the-day.ts';

/** Lets what is on screen be read again as the server says that something moved, and as the day turns. */
export const followChanges = (queries: QueryClient, stop: AbortSignal, openedOn: string): void => {
  const onMessage = (message: StreamMessage): void => {
    if (message.kind === 'heartbeat') return;
    if (message.kind === 'own-moved') {
      void queries.invalidateQueries({ queryKey: ['identity'] });
      return void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[2] === OWN });
    }
    if (message.kind === 'back') return void queries.invalidateQueries();
    const { allianceId } = message;
    void queries.invalidateQueries({ queryKey: allianceId ? ['alliance', allianceId] : ['alliance'] });
    void queries.invalidateQueries({ queryKey: ['alliances'] });
    void queries.invalidateQueries({ queryKey: ['invitations'] });
  };
  inOneTab(subscribeToChanges, onMessage, stop);
  followTheDay(queries, stop, openedOn);
};
