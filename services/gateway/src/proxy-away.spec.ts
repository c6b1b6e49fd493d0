import { afterEach, describe, expect, it } from '@jest/globals';
import { closeAll, openGateway, typeOf } from '../../../tests/harness/gateway.ts';

afterEach(closeAll);

describe('a service that is away', () => {
  it('is told as one, with when to ask again, and never where it is', async () => {
    const { url, servers, services } = await openGateway();
    const server = servers.get('reviews');
    await new Promise((closed) => server?.close(closed));
    const answer = await fetch(`${url}/api/alliances/x/session/schedule`, { method: 'POST' });
    const { port } = new URL(services.get('reviews') ?? '');
    const text = await answer.clone().text();
    expect([502, 503]).toContain(answer.status);
    expect(answer.headers.get('retry-after')).toBe('2');
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(await typeOf(answer)).toBe('service-away');
    expect(text).not.toContain(port);
  });

  it('passes on that it can’t just now, once, without asking it again by itself', async () => {
    let asked = 0;
    const { url } = await openGateway({
      insights: (_request, response) => {
        asked += 1;
        response.writeHead(503, { 'retry-after': '1', 'content-type': 'application/problem+json' }).end('{}');
      },
    });
    const answer = await fetch(`${url}/api/alliances/x/story`);
    expect([answer.status, answer.headers.get('retry-after'), asked]).toEqual([503, '1', 1]);
  });

  it('that breaks off in the middle of a question is asked no second time', async () => {
    let asked = 0;
    const { url } = await openGateway({
      contracts: (request) => {
        asked += 1;
        request.socket.destroy();
      },
    });
    const answer = await fetch(`${url}/api/alliances/invitations`, { method: 'POST' });
    const { title } = (await answer.clone().json()) as { title: string };
    expect([answer.status, await typeOf(answer), asked]).toEqual([502, 'service-away', 1]);
    // Nobody is told to send it again, and no program is.
    expect([title, answer.headers.get('retry-after')]).toEqual([
      'A part of this can’t be reached just now. Whether it was done isn’t known: look, before you send it again.',
      null,
    ]);
  });
});
