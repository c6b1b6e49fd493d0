import { describe, expect, it } from '@jest/globals';
import type { BetweenYou } from '@alliance/api-client/generated/api';
import { crossingOf, type Chosen } from './crossing.ts';

const said = { sessionId: 's13', session: 13, of: 'amara', text: 'Ask D. first' };
const between: BetweenYou = {
  next: { sessionId: 's14', session: 14, on: '2026-07-15', startsAt: '2026-07-15T10:00:00Z' },
  items: [],
  commitments: [
    { ...said, index: 0 },
    { ...said, index: 1, said: { state: 'not-yet', on: '2026-07-01' } },
  ],
  cameBack: [{ themeId: 'rescuing', label: 'Rescuing', touchedIn: [1, 6, 13], without: 6 }],
  asked: [
    { questionId: 'mine', text: 'Whom do I protect?', on: '2026-06-28', isOwn: true },
    { questionId: 'ours', text: 'One more breath?', on: '2026-06-25', isOwn: false },
  ],
  held: [{ momentId: 'held', text: 'I was glad.', noticedOn: '2026-04-01', over: 4 }],
};
const nothing: Chosen = { states: {}, along: {}, words: {}, more: '' };
const crossing = (chosen: Partial<Chosen>, given: Partial<BetweenYou> = {}) =>
  crossingOf({ ...between, ...given }, { ...nothing, ...chosen });

describe('what crosses', () => {
  it('is nothing until it is chosen, and never what is held', () => {
    expect(crossing({})).toEqual([]);
    expect(crossing({ along: { held: true } })).toEqual([]);
  });
  it('is an answer where it says something else than was said', () => {
    expect(crossing({ states: { 's13/0': 'done', 's13/1': 'not-yet' } })).toEqual([
      { key: 's13/0', answers: 's13', body: { of: 'amara', index: 0, state: 'done' } },
    ]);
  });
  it('is what I said I would do, where it was not yet and comes along', () => {
    const [first, ...more] = crossing({ along: { 's13/0': true, 's13/1': true } });
    expect(more).toEqual([]);
    expect(first?.body).toEqual({
      sessionId: 's14',
      text: 'Ask D. first',
      origin: { kind: 'commitment', sessionId: 's13', of: 'amara', index: 1 },
    });
  });
  it('is a theme in words of mine or in those that stand there, and a question by its own way', () => {
    const along = { rescuing: true, mine: true, ours: true };
    const told = crossing({ along, words: { ours: 'One more?' } });
    expect(told.map(({ body }) => ('text' in body ? body.text : ''))).toEqual([
      'Rescuing is back. What did session 13 have in it that called it?',
      'Whom do I protect?',
      'One more?',
    ]);
    expect(told.slice(1)).toMatchObject([
      { question: 'mine', isOwn: true },
      { question: 'ours', isOwn: false },
    ]);
  });
  it('is not brought twice, and waits while no session is planned', () => {
    const brought = { itemId: 'i', on: '2026-07-01' };
    const along = { rescuing: true };
    expect(crossing({ along }, { cameBack: between.cameBack.map((each) => ({ ...each, brought })) })).toEqual(
      [],
    );
    expect(crossing({ along, more: 'A word.' }, { next: undefined })).toEqual([]);
  });
});
