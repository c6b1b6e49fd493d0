import { describe, expect, it } from '@jest/globals';
import { wouldBeFoundBy } from './who-it-is.ts';

describe('whom words would let somebody find', () => {
  it('is nobody behind a letter, or behind what nobody else would understand', () => {
    for (const alias of ['D.', 'K', 'the early one', 'Lark', 'M. (new)', 'Ж.', '三'])
      expect([alias, wouldBeFoundBy(alias, true)]).toEqual([alias, undefined]);
  });
  it('is whoever is called by two names', () => {
    for (const alias of ['Maria Lopez', 'Anna Weiß', 'Édith Piaf', 'Иван Петров'])
      expect([alias, wouldBeFoundBy(alias, true)]).toEqual([alias, 'name']);
    expect(wouldBeFoundBy('Then I told Maria Lopez what to do.')).toBe('name');
  });
  it('is whoever can be written to or called, and not a day', () => {
    for (const words of ['write to d.b@example.org', '+49 30 1234 5678', 'see https://example.org/d'])
      expect([words, wouldBeFoundBy(words)]).toEqual([words, 'contact']);
    for (const words of ['We met on 2026-06-30.', 'on 30.06.2026 and 1.7.2026', 'It took 25 minutes.'])
      expect([words, wouldBeFoundBy(words)]).toEqual([words, undefined]);
  });
  it('is nobody in plain sentences, also where each begins with a capital', () => {
    for (const words of [
      'I asked what she’d like the hour for. Then I was quiet. What came was hers.',
      'Near the end I drew her a plan on the back of my notes.',
      'She said: Monday. Perhaps Tuesday!',
    ])
      expect([words, wouldBeFoundBy(words)]).toEqual([words, undefined]);
  });
});
