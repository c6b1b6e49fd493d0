import { describe, expect, it } from '@jest/globals';
import { believedViews } from '@alliance/platform/relations/believed-views';
import { putRelationsRight } from '@alliance/platform/relations/relations-put-right';
import { standingIn } from '@alliance/platform/relations/relations';
import { runService } from '@alliance/platform/service/run-service';
import { appendTo, someFact } from '@alliance/platform-tests/sample-facts';
import { embedded } from '@alliance/platform-embedded/embedded';
import { reviews } from '@alliance/reviews/reviews';

const scope = 'alliance/6f7c2a8e-1b1f-4a55-9a3c-000000000001';

describe('a service whose views nobody holds against the logs', () => {
  it('knows before it answers who stands where, also where it has heard nothing of it', async () => {
    const platform = await embedded({ dir: 'memory' });
    const log = await platform.eventStore('contracts');
    const open = { by: 'judith', coachId: 'amara', supervisorId: 'judith' };
    const formed = someFact('alliance-1', { scope, type: 'AllianceFormed', open });
    await log.append(appendTo('alliance-1', 0, formed));
    const silent = {
      consume: async () => ({ stop: () => Promise.resolve() }),
      close: () => Promise.resolve(),
    };
    const run = await runService(
      reviews,
      {
        ...platform,
        topics: silent,
        readingLog: async (service, read) => read(await platform.eventStore(service)),
      },
      'test',
    );
    const views = believedViews('reviews', await platform.viewStore('reviews'), platform.vault.voucher);
    expect(await standingIn(views, scope)).toEqual({
      people: { coach: 'amara', supervisor: 'judith' },
      since: formed.at,
    });
    await run.stop();
    await platform.close();
  });

  it('comes to an end with it while everything else goes on coming', async () => {
    const platform = await embedded({ dir: 'memory' });
    const log = await platform.eventStore('contracts');
    await log.append(appendTo('goal-1', 0, someFact('goal-1', { scope })));
    const [fact] = await log.readAll(0, 1);
    if (!fact) throw new Error('one was appended');
    let reads = 0;
    // Whenever all was read, one more has come.
    const readAll = async (after: number) => (reads++ % 2 === 0 ? [{ ...fact, position: after + 1 }] : []);
    const views = await platform.viewStore('reviews');
    await putRelationsRight({ name: 'reviews', subscribesTo: ['alliance.contracts.v2'] }, views, (_, read) =>
      read({
        ...log,
        readAll: (after) => (reads > 20 ? Promise.reject(new Error('no end')) : readAll(after)),
      }),
    );
    expect(reads).toBe(4);
    await platform.close();
  });
});
