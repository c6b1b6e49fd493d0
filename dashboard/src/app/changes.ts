import type { QueryClient } from '@tanstack/react-query';
import { base } from './base.ts';

/** The alliance that a server-sent event is about; undefined when it doesn't say. */
export const allianceIn = (data: string): string | undefined => {
  try {
    const said: unknown = JSON.parse(data);
    return typeof said === 'object' && said !== null && 'allianceId' in said
      ? String(said.allianceId)
      : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Listens for changes and lets what is on screen be read again. After a lost connection anything may have
 * changed, so everything is.
 */
export const followChanges = (queries: QueryClient): (() => void) => {
  const source = new EventSource(`${base}/api/events`);
  let lost = false;
  const changed = (event: MessageEvent<string>) => {
    const allianceId = allianceIn(event.data);
    void queries.invalidateQueries({ queryKey: allianceId ? ['alliance', allianceId] : ['alliance'] });
    void queries.invalidateQueries({ queryKey: ['alliances'] });
  };
  source.addEventListener('moved', changed);
  source.addEventListener('error', () => (lost = true));
  source.addEventListener('open', () => {
    if (lost) void queries.invalidateQueries();
    lost = false;
  });
  return () => source.close();
};
