import type { Attention } from '@alliance/api-client/generated/api';
import { describe, expect, it } from '@jest/globals';
import { questionOf } from './questions.ts';
import { empty } from './told.specification.ts';

const ask = (attention: Attention) => questionOf(attention, empty)?.text;

describe('a question', () => {
  it('never reproaches', () => {
    expect(
      ask({ id: 'q', kind: 'time-apart', params: { days: 49, agreed: { everyN: 3, unit: 'weeks' } } }),
    ).toBe('It has been seven weeks; you agreed every three weeks. Still right for you?');
    expect(
      ask({
        id: 'q',
        kind: 'theme-stuck',
        params: {
          themeId: 't',
          label: 'being the expert',
          family: 'self-doubt-and-identity',
          session: 9,
          beside: [],
        },
      }),
    ).toBe('Being the expert stays where it was. What might this theme be protecting?');
  });
  it('says for both when the other offered something, where their days differ', () => {
    const clause = { op: 'add', clauseId: 'c', title: 'Silence', kind: 'own' } as const;
    const offered = (there?: string): Attention => ({
      id: 'q',
      kind: 'amendment-awaits-you',
      since: '2026-06-30T12:00:00.000Z',
      params: { amendmentId: 'a', clause, by: 'coach', on: '2026-06-30', there },
    });
    expect(ask(offered())).toMatch(/^On 30 June Amara offered a new clause/);
    expect(ask(offered('2026-07-01'))).toMatch(/^On 30 June \(1 July for Amara\) Amara offered a new clause/);
  });
  it('asks who sees what the other doesn’t', () => {
    expect(ask({ id: 'q', kind: 'distance', params: { session: 6, size: 2.5, direction: -2.5 } })).toBe(
      'Our last answers stand two and a half points apart. What does Judith see that Amara doesn’t, yet?',
    );
  });
});
