import { describe, expect, it } from '@jest/globals';
import { limitOf } from './limit.ts';

const refused = {
  document: { status: 429, type: expect.stringMatching(/too-many-requests$/) },
  headers: { 'retry-after': expect.stringMatching(/^[1-9]\d*$/) },
};

describe('what may happen so often', () => {
  it('is let through until it has, for each by themselves, and again after a while', async () => {
    const limit = limitOf({ most: 2, seconds: 0.2 });
    for (let time = 0; time < 2; time++) {
      await expect(limit.unlessSpent('ann')).resolves.toBeUndefined();
      await limit.count('ann');
    }
    await expect(limit.unlessSpent('ann')).rejects.toMatchObject(refused);
    await expect(limit.unlessSpent('ben')).resolves.toBeUndefined();
    await new Promise((later) => setTimeout(later, 250));
    await expect(limit.unlessSpent('ann')).resolves.toBeUndefined();
  });
});
