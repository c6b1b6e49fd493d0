import { afterEach, describe, expect, it } from '@jest/globals';
import { scopeOf } from '@alliance/decider/scope';
import { TOPICS } from '@alliance/facts/catalogue';
import { believedViews } from '@alliance/platform/relations/believed-views';
import { positionToken } from '@alliance/platform/http/position-tokens';
import type { Tokens } from '@alliance/platform/sealing/tokens';
import { CLIENT_ADDRESS } from '@alliance/platform/http/mounted';
import { serve, type ServeOptions } from '@alliance/platform/service/serve';
import type { ViewStore } from '@alliance/platform/ports/view-store';
import type { Service } from '@alliance/platform/service/service';
import { embedded } from '@alliance/platform-embedded/embedded';
import { reviews } from '@alliance/reviews/reviews';
import { insights } from '@alliance/insights/insights';

let stop = () => Promise.resolve();
let views: ViewStore;
let tokens: Tokens;
afterEach(() => stop());

const alone = async (service: Service, options: Partial<ServeOptions> = {}) => {
  const platform = await embedded({ dir: 'memory' });
  const sessions = {
    memberOf: () => Promise.resolve({ id: 'ann', name: 'Ann' }),
    onOver: () => () => undefined,
  };
  const served = await serve([service], platform, {
    tenant: 'test',
    prefix: '/api',
    origins: [],
    sessions,
    ...options,
  });
  // What is written through any other way isn't vouched for.
  views = believedViews(service.name, await platform.viewStore(service.name), platform.vault.voucher);
  tokens = platform.vault.tokens;
  stop = async () => {
    await served.stop();
    await platform.close();
  };
  return served.app;
};

/** Says who it was told that asks. */
const echo: Service = {
  name: 'echo',
  offers: [],
  rejections: {},
  subscribesTo: [],
  keepsJournal: false,
  projections: [],
  routes: () => [],
  mounts: () => [
    {
      methods: ['GET'],
      path: '/auth/*',
      policy: { action: 'sign-in', on: 'public' },
      summary: 'Who asks?',
      handle: async (request) => new Response(request.headers.get(CLIENT_ADDRESS)),
    },
  ],
};

describe('a service in a process of its own', () => {
  it.each([
    ['10.1.2.3', ['10.1.0.0/16'], '203.0.113.9'],
    ['10.2.2.3', ['10.1.0.0/16'], '10.2.2.3'],
    ['127.0.0.1', undefined, '203.0.113.9'],
    ['127.0.0.1', [], '127.0.0.1'],
    ['10.1.2.3', undefined, '10.1.2.3'],
  ])('asked from %s, believes a proxy at %s: it is %s', async (remoteAddress, trustedProxies, who) => {
    const app = await alone(echo, trustedProxies && { trustedProxies });
    const headers = { 'x-forwarded-for': '203.0.113.9', [CLIENT_ADDRESS]: '203.0.113.77' };
    const answer = await app.inject({ url: '/api/auth/anything', headers, remoteAddress });
    expect(answer.body).toBe(who);
  });

  it('lets its own pages change something, and no others', async () => {
    const app = await alone(reviews, { origins: ['https://alliance.example.org'] });
    const url = '/api/alliances/6f7c2a8e-1b1f-4a55-9a3c-000000000001/session/record-held';
    const sent = async (headers: Record<string, string>) =>
      (await app.inject({ method: 'POST', url, payload: {}, headers })).statusCode;
    expect(await sent({ origin: 'https://alliance.example.org', cookie: 'a=b' })).toBe(404);
    expect(await sent({ origin: 'https://alliance.example.org.elsewhere.example' })).toBe(403);
    expect(await sent({ cookie: 'a=b' })).toBe(403);
  });

  it('knows positions in the logs of services that are elsewhere', async () => {
    const app = await alone(insights);
    const allianceId = '6f7c2a8e-1b1f-4a55-9a3c-000000000001';
    const url = `/api/alliances/${allianceId}/story`;
    const asked = (position: string) => app.inject({ url, headers: { 'alliance-position': position } });
    await views.transact((to) =>
      to.put('standing', `alliance/${allianceId}`, { people: { coach: 'ann', supervisor: 'bo' } }),
    );
    const [contracts, reviews] = [TOPICS.contracts, TOPICS.reviews].map((topic) =>
      positionToken(tokens, scopeOf('alliance', allianceId), 'ann', { topic, position: 0 }),
    );
    expect((await asked('elsewhere')).statusCode).toBe(400);
    expect((await asked(Array(9).fill(contracts).join(','))).statusCode).toBe(400);
    expect((await asked(`${contracts}, ${reviews}`)).statusCode).toBe(404);
    await views.transact((to) => to.remove('standing', `alliance/${allianceId}`));
    expect((await asked('elsewhere')).statusCode).toBe(404);
  });
});
