import { describe, expect, it } from '@jest/globals';
import { createAccess, type Action } from '@alliance/access/access';
import { contracts } from '@alliance/contracts/contracts';
import { assertGuarded, assertListed } from '@alliance/platform/http/guarded-routes';
import { route, type Route } from '@alliance/platform/http/route';
import { serve } from '@alliance/platform/service/serve';
import { embedded } from '@alliance/platform-embedded/embedded';
import { z } from 'zod';

const routeWith = (action: string): Route =>
  route({
    name: 'open',
    method: 'GET',
    path: '/alliances/:allianceId/everything',
    policy: { action: action as Action, on: 'alliance' },
    summary: 'Read everything.',
    answer: z.object({}),
    handle: async () => ({}),
  });
const nobody = { memberOf: () => Promise.resolve(undefined), onOver: () => () => undefined };
const started = async (further: Route) => {
  const platform = await embedded({ dir: 'memory' });
  const service = { ...contracts, routes: () => [further] };
  try {
    const served = await serve([service], platform, {
      tenant: 'test',
      prefix: '/api',
      origins: [],
      sessions: nobody,
    });
    await served.stop();
  } finally {
    await platform.close();
  }
};

describe('a service starts', () => {
  it('when every route has a policy that permits somebody', async () => {
    await expect(started(routeWith('read-partnership'))).resolves.toBeUndefined();
  });
  it('not with a route whose policy permits nobody', async () => {
    await expect(started(routeWith('read-everything'))).rejects.toThrow('/alliances/:allianceId/everything');
    await expect(started(routeWith('sign-in'))).rejects.toThrow('has no policy that permits anyone');
  });
  it('not with a route that is served beside the list', () => {
    expect(() => assertListed(['GET /api/a', 'GET /api/b'], ['GET /api/a'])).toThrow('GET /api/b');
    expect(() => assertListed(['GET /api/a'], ['GET /api/a'])).not.toThrow();
  });
  it('and the check looks at every route, not at the first', () => {
    const access = createAccess();
    expect(() => assertGuarded(access, [routeWith('read-partnership'), routeWith('nothing')])).toThrow(
      'nothing',
    );
  });
});
