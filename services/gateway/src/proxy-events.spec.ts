import { afterEach, describe, expect, it } from '@jest/globals';
import { until } from '@alliance/platform-tests/until';
import { closeAll, openGateway } from '../../../tests/harness/gateway.ts';

afterEach(closeAll);

describe('the way to a service, for events', () => {
  it('lets events through as they happen, and tells the service when the listener has gone', async () => {
    const heartbeat = 'event: heartbeat\ndata: {"everySeconds":20}\n\n';
    let said = heartbeat;
    let gone = false;
    let say: (text: string) => unknown = () => undefined;
    const { url } = await openGateway({
      insights: (_request, response) => {
        say = (text) => response.write(text);
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        say(heartbeat);
        response.on('close', () => (gone = true));
      },
    });
    const listening = new AbortController();
    const answer = await fetch(`${url}/api/events`, { signal: listening.signal });
    const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
    // Each is heard before the next is said.
    for (const next of ['data: 1\n\n', heartbeat, 'data: 2\n\n', heartbeat]) {
      const { value } = await reader.read();
      expect(new TextDecoder().decode(value)).toBe(said);
      said = next;
      say(next);
    }
    listening.abort();
    await until('the service knows', () => gone);
  });

  it('ends a stream when the service does, so that the browser asks again', async () => {
    const { url, servers } = await openGateway({
      insights: (_request, response) =>
        response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: 1\n\n'),
    });
    const answer = await fetch(`${url}/api/events`);
    servers.get('insights')?.closeAllConnections();
    await expect(answer.text()).rejects.toThrow();
  });
});
