import { describe, expect, it } from '@jest/globals';
import {
  moreNotNamed,
  notNamedAsked,
  othersNotNamed,
  returningAsked,
  stuckAsked,
} from './questions-in-words.ts';

describe('a question at the foot', () => {
  const name = (id: string) => id;
  const asked = (allianceId: string, ...days: string[]) => ({
    allianceId,
    themeId: 't',
    label: 'Hurry',
    family: 'challenge-avoided' as const,
    records: days.map((on, i) => ({ session: i + 1, on })),
  });
  it('asks of what is stuck what it might be protecting, for both', () => {
    expect(stuckAsked([asked('Nadia', 'a', 'b', 'c', 'd', 'e')], name)).toBe(
      'It came up in five of the last six sessions, and nothing of it moved. What might it be protecting for Nadia, and what for you?',
    );
    expect(stuckAsked([asked('Nadia', 'a'), asked('Tom', 'b')], name)).toMatch(/^Two themes kept coming up/);
  });
  it('asks of what came back in two pairs near to each other whether something of one’s own travelled', () => {
    const near = [asked('Amara', '2026-06-24'), asked('Sinéad', '2026-06-11')];
    expect(returningAsked(near, name)).toBe(
      'It came back with two pairs within thirteen days. Did something of yours travel between them?',
    );
    const far = [asked('Amara', '2026-06-24'), asked('Sinéad', '2025-06-11')];
    expect(returningAsked(far, name)).toMatch(/^It came back with two pairs\. /);
    expect(returningAsked(near.slice(0, 1), name)).toMatch(/called it back\?$/);
  });
  it('asks whose the unnamed families are, three by name and the others below', () => {
    const notNamed = {
      families: [
        'challenge-avoided',
        'parallel-process',
        'system-and-culture',
        'self-doubt-and-identity',
      ] as const,
      sessions: 8,
    };
    expect(notNamedAsked(notNamed)).toBe(
      'Challenge avoided. Parallel process. System and culture. Whose are these to bring first?',
    );
    expect(moreNotNamed(notNamed)).toBe('One more family that nobody has named');
    expect(othersNotNamed(notNamed)).toBe('Self-doubt and identity.');
  });
});
