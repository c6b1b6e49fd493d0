import type { Role, StoryEvent } from '@alliance/api-client/generated/api';
import { describe, expect, it } from '@jest/globals';
import { lookAgain, newsFor, readLastLooks, writeLastLooks } from './last-looks.ts';
import { lineInWords } from './narrative/event-words.ts';

const events: StoryEvent[] = [
  '2026-06-20',
  '2026-06-22',
  '2026-06-24',
  '2026-06-24',
  '2026-06-26',
  '2026-07-01',
].map((on, i) => ({ on, kind: 'session-held', params: { session: i + 1 } }));

describe('the last look', () => {
  it('stays the same through all looks of a day', () => {
    const first = lookAgain(undefined, '2026-06-22');
    const later = lookAgain(first, '2026-07-02');
    expect(later).toEqual({ before: '2026-06-22', latest: '2026-07-02' });
    expect(lookAgain(later, '2026-07-02')).toEqual(later);
  });
  it('is kept as text and read again', () => {
    const looked = { before: '2026-06-22', latest: '2026-07-02' };
    expect(readLastLooks(writeLastLooks(looked))).toEqual(looked);
    expect(readLastLooks(writeLastLooks({ latest: '2026-07-02' }))).toEqual({ latest: '2026-07-02' });
    expect(readLastLooks('nonsense')).toBeUndefined();
  });
  it('shows what happened on its day and since', () => {
    const news = newsFor(events, '2026-06-22');
    expect([news.since, news.lines.length]).toEqual(['2026-06-22', 5]);
  });
  it('shows what happened long before and was recorded since', () => {
    const late: StoryEvent = {
      on: '2025-03-01',
      recordedOn: '2026-07-01',
      kind: 'session-held',
      params: { session: 1 },
    };
    const { since, lines } = newsFor([late, ...events], '2026-07-01');
    expect([since, lines.map(({ event }) => event.on)]).toEqual(['2026-07-01', ['2025-03-01', '2026-07-01']]);
    expect(newsFor([late, ...events], '2026-07-02').since).toBeUndefined();
  });
  it('shows the latest few where there was none, or nothing new', () => {
    expect(newsFor(events, undefined).lines).toHaveLength(5);
    expect(newsFor(events, '2026-07-02').since).toBeUndefined();
  });
  it('tells in one line what one person affirmed in one go', () => {
    const affirmed = (clauseId: string, by: Role, there?: string): StoryEvent => ({
      on: '2026-07-01',
      there,
      kind: 'clause-affirmed',
      params: { by, clause: { clauseId, title: clauseId, kind: 'own' } },
    });
    const { lines } = newsFor(
      [...events, affirmed('a', 'coach'), affirmed('b', 'coach'), affirmed('a', 'supervisor')],
      '2026-07-01',
    );
    expect(lines.map(({ times }) => times)).toEqual([1, 2, 1]);
    const members = {
      coach: { id: 'c', name: 'Amara Osei' },
      supervisor: { id: 's', name: 'Judith Lindqvist' },
    };
    const [, both] = lines.map(({ event, times }) =>
      lineInWords(event, times, { members, viewer: { id: 'j', role: 'supervisor' } }),
    );
    expect(both).toEqual(['Amara affirmed two clauses']);
    const pastMidnight = [affirmed('a', 'coach'), affirmed('b', 'coach', '2026-07-02')];
    expect(newsFor(pastMidnight, '2026-07-01').lines.map(({ times }) => times)).toEqual([1, 1]);
  });
});
