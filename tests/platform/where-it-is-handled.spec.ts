import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { describedServices } from '@alliance/all-in-one/described';
import { contracts } from '@alliance/contracts/contracts';
import { chooseTimeZone } from '@alliance/contracts/own/choose-time-zone';
import { settings } from '@alliance/contracts/own/settings';
import { serve } from '@alliance/platform/service/serve';
import { embedded } from '@alliance/platform-embedded/embedded';
import { filesBySummary } from '../../scripts/files-by-summary.ts';

const root = join(import.meta.dirname, '../..');
const found = readFileSync(join(root, 'docs/generated/routes.md'), 'utf8').split('\n');
const rowsOf = (part: string) => found.filter((line) => line.includes(part));

describe('where an address is handled', () => {
  it('is found by the address, for every one that there is', async () => {
    const described = await describedServices({ fileOf: filesBySummary(), reasonsIn: () => new Map() });
    const routes = JSON.parse(described.get('routes.json') ?? '[]') as { method: string; path: string }[];
    expect(routes.length).toBeGreaterThan(90);
    for (const { method, path } of routes) {
      const [row, ...others] = rowsOf(`| ${method} | /api${path} |`);
      expect(others).toEqual([]);
      const file = row?.split(' | ').at(-1)?.replace(/ \|$/, '') ?? '';
      expect(readFileSync(join(root, file), 'utf8')).toContain('summary:');
    }
    expect(described.get('routes.md')).toBe(found.join('\n'));
  });

  it('is the file of the verb, and the method of its aggregate', () => {
    expect(rowsOf('goal/:id/rate')).toEqual([
      '| POST | /api/alliances/:allianceId/goal/:id/rate | GoalController.rate | services/reviews/src/goal/rate.ts |',
    ]);
    expect(rowsOf('/experiments ')[0]).toContain('services/insights/src/experiment/chapter.ts');
  });
});

/** A verb that goes wrong of itself: it is asked about settings that nobody has. */
const goingWrong = (thrown: Error[]) => ({
  ...chooseTimeZone,
  decide: (command: Parameters<typeof chooseTimeZone.decide>[0]) => {
    try {
      return chooseTimeZone.decide(command, undefined as unknown as typeof settings.decider.initial, {});
    } catch (error) {
      thrown.push(error as Error);
      throw error;
    }
  },
});

const stackOf = async (): Promise<string> => {
  const thrown: Error[] = [];
  const platform = await embedded({ dir: 'memory' });
  const verbs = { ...settings.verbs, chooseTimeZone: goingWrong(thrown) };
  const ann = { id: 'ann', name: 'Ann' };
  const served = await serve([{ ...contracts, offers: [{ ...settings, verbs }] }], platform, {
    tenant: 'test',
    prefix: '/api',
    origins: [],
    sessions: { memberOf: () => Promise.resolve(ann), onOver: () => () => undefined },
  });
  try {
    const fastify = served.app.getHttpAdapter().getInstance();
    const url = '/api/people/ann/settings/choose-time-zone';
    const answer = await fastify.inject({ method: 'POST', url, payload: { timeZone: 'Asia/Tokyo' } });
    expect(answer.statusCode).toBe(500);
  } finally {
    await served.stop();
    await platform.close();
  }
  return thrown[0]?.stack ?? '';
};

describe('the stack of what went wrong in a verb', () => {
  it('names the file of the verb, and the controller’s method', async () => {
    const stack = await stackOf();
    expect(stack).toContain('services/contracts/src/own/choose-time-zone.ts');
    expect(stack).toContain('SettingsController.chooseTimeZone');
    expect(stack).toContain('RouteCommandHandler.execute');
  });
});
