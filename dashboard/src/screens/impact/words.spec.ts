import type { ImpactDocument, ImpactNote } from '@alliance/api-client/generated/api';
import { describe, expect, it } from '@jest/globals';
import { layoutOf, linkPath, ROW } from './layout.ts';
import { beginningsOf, chainTo, possibleParents, waitingFor } from './reading.ts';
import { figuresInWords, notesInWords, question, takeaway } from './sentences.ts';

const name = (role: 'coach' | 'supervisor') => (role === 'coach' ? 'Ines' : 'Paul');
const note = (impactId: string, more: Partial<ImpactNote> = {}): ImpactNote => ({
  impactId,
  level: 'practice',
  by: 'coach',
  on: '2024-03-10',
  text: impactId,
  source: 'seen',
  before: [],
  additions: [],
  ...more,
});
const goal = { goalId: 'g', text: 'To wait' };
const echo = { by: 'supervisor', on: '2024-03-12' } as const;
const waiting = note('I wait', { goal, echo });
const found = note('D. found it', {
  level: 'client',
  on: '2024-05-02',
  goal,
  parent: { impactId: 'I wait', days: 53 },
});
const group = note('They meet', {
  level: 'community',
  by: 'supervisor',
  on: '2024-06-01',
  goal,
  parent: { impactId: 'D. found it', days: 30 },
});
const alone = note('I ask', { by: 'supervisor' });

const of = (...notes: readonly ImpactNote[]): ImpactDocument => ({
  allianceId: 'a',
  viewer: { id: 'ines', role: 'coach' },
  today: '2024-07-01',
  asOf: '2024-07-01',
  members: { coach: { id: 'ines', name: 'Ines' }, supervisor: { id: 'paul', name: 'Paul' } },
  sessions: [],
  revision: 'r',
  goals: [{ goalId: 'g', by: 'coach', wordings: [{ text: 'To wait', from: '2024-01-01' }] }],
  notes,
});

describe('the takeaway of impact', () => {
  it('tells how far one of us says that it reached, and how much the other recognises', () => {
    expect(takeaway(of(waiting), name)).toBe(
      'As Ines tells it, “To wait” reached practice in March. The other recognises it.',
    );
    expect(takeaway(of(waiting, found), name)).toBe(
      'As Ines tells it, “To wait” reached practice in March and a client in May. One of our two notes is recognised by the other; one waits.',
    );
    expect(takeaway(of(alone), name)).toBe(
      'As Paul tells it, what we learn reached practice in March. It waits to be recognised by the other.',
    );
  });
  it('is ours where both told of it', () => {
    expect(takeaway(of(waiting, found, group), name)).toMatch(
      /^As we tell it, “To wait” reached practice in March, a client in May and the community in June[.]/,
    );
  });
});

describe('what is told of impact', () => {
  it('ends in the question of whom it concerns', () => {
    expect(question([waiting])).toMatch(/^It is told by one of us two[.] .+[?]$/);
    expect(question([waiting, found, group])).toMatch(/^All three are told/);
    expect(question([waiting, found])).toMatch(/^Both are told by one of us two[.] .+[?]$/);
  });
  it('says its figures with what they rest on, and nothing of causes', () => {
    const chain = {
      notes: 3,
      toldBy: { coach: 2, supervisor: 1 },
      from: '2024-03-10',
      to: '2024-06-01',
      sessions: 4,
      levels: { part: 2, of: 3 },
      practiceToClient: { part: 1, of: 2 },
      clientToCommunity: { part: 0, of: 0 },
      echoed: { part: 1, of: 3 },
    };
    const [levels, told, caution] = figuresInWords(chain, name);
    expect(levels).toBe(
      'Two of three levels are told of. Of practice, one of two were told further, to a client.',
    );
    expect(told).toBe(
      'Two told by Ines, one by Paul; from 10 March 2024 to 1 June 2024, over four sessions.',
    );
    const [few, alone] = figuresInWords(
      { ...chain, toldBy: { coach: 3, supervisor: 0 }, clientToCommunity: { part: 0, of: 2 } },
      name,
    );
    expect(few).toContain('of clients, none of two, to the community.');
    expect(alone).toMatch(/^All told by Ines; from/);
    expect(caution).toMatch(/never what came of it/);
  });
  it('counts a level’s notes, and those that were told further', () => {
    expect(notesInWords([waiting, alone, found], 'practice')).toBe('two notes, one told further');
    expect(notesInWords([found], 'client')).toBe('one note');
  });
});

describe('where notes stand', () => {
  it('is behind what came before them, goal by goal', () => {
    expect(chainTo([waiting, found, group], group)).toEqual([waiting, found, group]);
    expect(beginningsOf(of(waiting, found, alone)).map(({ id, notes }) => [id, notes.length])).toEqual([
      ['g', 2],
      ['none', 1],
    ]);
  });
  it('can only be behind what was told before, of the level before', () => {
    expect(possibleParents([waiting, found, alone], 'client', found)).toEqual([waiting]);
    expect(possibleParents([waiting, found, alone], 'client')).toEqual([waiting, alone]);
    expect(possibleParents([waiting], 'practice')).toEqual([]);
  });
  it('waits for whoever did not tell it', () => {
    expect(waitingFor([waiting, found, group], 'supervisor')).toBe(found);
    expect(waitingFor([waiting, found, group], 'coach')).toBe(group);
    expect(waitingFor([waiting], 'supervisor')).toBeUndefined();
  });
  it('is a row each, from practice down to the community, whose lines never overlap', () => {
    const layout = layoutOf(beginningsOf(of(waiting, found, group, alone)), [waiting, found, group, alone]);
    expect(layout.levels.map(({ level, rows }) => [level, rows.length])).toEqual([
      ['practice', 2],
      ['client', 1],
      ['community', 1],
    ]);
    const rows = layout.levels.flatMap((level) => level.rows.map(({ y }) => y));
    rows.slice(1).forEach((y, place) => expect(y - (rows[place] ?? 0)).toBeGreaterThanOrEqual(ROW));
    expect(Math.max(...rows)).toBeLessThan(layout.height);
  });
  it('are joined by a line down and across, or straight down where they stand below each other', () => {
    expect(linkPath({ x: 10, y: 0 }, { x: 100, y: 56 })).toMatch(/^M10 9V50Q10 56 16 56H91$/);
    expect(linkPath({ x: 10, y: 0 }, { x: 12, y: 56 })).toBe('M12 9V47');
  });
});
