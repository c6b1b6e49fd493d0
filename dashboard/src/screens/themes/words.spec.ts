import type { Depth, Theme, ThemeState } from '@alliance/api-client/generated/api';
import { describe, expect, it } from '@jest/globals';
import { pressingOf } from './pressing.ts';
import { question } from './question.ts';
import { courseInWords, namedBy, restsOn, windowInWords } from './sentences.ts';
import { takeaway } from './takeaway.ts';
import { themeColumns } from './theme-table.ts';
import { asCsv } from '../../kit/data-table.tsx';

const HELD = ['2024-01-10', '2024-02-10', '2024-03-10', '2024-04-10', '2024-05-10', '2024-06-10'];
const names = (role: 'coach' | 'supervisor') => (role === 'coach' ? 'Ines' : 'Paul');

const theme = (
  label: string,
  state: ThemeState | undefined,
  bits = '220000',
  more: Partial<Theme> = {},
): Theme => {
  const depths = [...bits].map(Number) as (0 | Depth)[];
  const touched = depths.filter((depth) => depth > 0).length;
  return {
    themeId: label,
    label,
    family: 'system-and-culture',
    named: { by: 'coach', on: HELD[0] ?? '' },
    state,
    states: depths.map(() => state ?? null),
    depths,
    touches: depths.flatMap((depth, i) =>
      depth === 0
        ? []
        : [
            {
              sessionId: `s${i + 1}`,
              before: [],
              session: i + 1,
              on: HELD[i] ?? '',
              depth,
              namedBy: 'coach' as const,
              function: 'formative' as const,
              eye: 4,
              offeredBy: 'coach' as const,
              agreedOn: HELD[i] ?? '',
            },
          ],
    ),
    retracted: [],
    movement: [],
    returns: [],
    absences: touched ? depths.length - 1 - depths.findLastIndex((depth) => depth > 0) : undefined,
    touched: { sessions: touched, of: depths.length },
    lastSix: { sessions: touched, of: depths.length },
    tried: [],
    naming: { coach: touched, supervisor: 0 },
    goals: [],
    formerly: [],
    tookIn: [],
    ...more,
  };
};

const back = theme('Hurry', 'returning', '220002', {
  returns: [{ session: 6, on: '2024-06-10', after: 2, afterOn: '2024-02-10', absentFor: 3 }],
});

describe('what our themes come to', () => {
  it('begins with the most pressing one and what it rests on', () => {
    expect(takeaway([theme('Silence', 'fading'), back])).toBe(
      'Hurry came back in session 6, four months after it last came up. Silence is easing.',
    );
    expect(takeaway([theme('Hurry', 'stuck', '222022')])).toBe(
      'Hurry was with us in five of the last six sessions, and hasn’t moved in them.',
    );
  });
  it('tells themes in one state together, and at most two states after the first', () => {
    const themes = [
      back,
      theme('A', 'emerging'),
      theme('B', 'emerging'),
      theme('C', 'fading'),
      theme('D', 'dormant'),
    ];
    expect(takeaway(themes)).toBe(
      'Hurry came back in session 6, four months after it last came up. A and B are new among us, and C is easing.',
    );
  });
  it('says of a second theme in the same state that it does so as well', () => {
    expect(takeaway([theme('A', 'emerging'), theme('B', 'emerging')])).toMatch(
      / B is new among us as well\.$/,
    );
  });
  it('says so when nothing was touched or named', () => {
    expect(takeaway([])).toBe('No theme has a name yet.');
    expect(takeaway([theme('A', undefined, '000000')])).toBe(
      'A has its name; it hasn’t come up in a session yet.',
    );
  });
  it('has a sentence for each state', () => {
    const states: ThemeState[] = [
      'returning',
      'dormant',
      'fading',
      'emerging',
      'stuck',
      'recurring',
      'occasional',
      'integrated',
    ];
    states.forEach((state) => {
      expect(takeaway([theme('A', state)])).toMatch(/^A .+\.$/);
      expect(question([theme('A', state)])).toMatch(/A.*\?$/);
      expect(restsOn(theme('A', state), '2024-07-01')).toMatch(/\.$/);
    });
  });
});

describe('the question', () => {
  it('comes from the most pressing theme', () => {
    expect(pressingOf([theme('A', 'occasional'), theme('B', 'stuck')]).map(({ label }) => label)).toEqual([
      'B',
      'A',
    ]);
    expect(question([theme('A', 'occasional'), theme('B', 'stuck')])).toBe('What might B be protecting?');
  });
  it('remembers that something was tried when it left', () => {
    expect(question([{ ...back, depths: [2, 4, 0, 0, 0, 2] }])).toMatch(/^When it left, we had tried/);
    expect(question([back])).toBe('What did session 6 have in it that called Hurry back?');
  });
  it('asks for a name while there is none', () => {
    expect(question([])).toBe('What keeps coming up between us that has no name yet?');
  });
});

describe('what a state rests on', () => {
  it('is said with its figures', () => {
    expect(restsOn(back, '2024-07-01')).toBe('Came back after four months, after three sessions without it.');
    const eased = theme('A', 'fading', '222200', {
      movement: [
        { session: 3, by: [{ kind: 'deeper', from: 1, to: 2 }] },
        { session: 4, by: [] },
      ],
    });
    expect(restsOn(eased, '2024-07-01')).toBe('Moved at 3 and 4. Once in the last three.');
    expect(restsOn(theme('A', 'emerging', '000222', { lastSix: { sessions: 3, of: 6 } }), '2024-07-01')).toBe(
      'In each of the last three, never before.',
    );
  });
  it('says who names it', () => {
    expect(namedBy(theme('A', 'fading', '222200', { naming: { coach: 1, supervisor: 3 } }), names)).toBe(
      'Paul named it 3 times of 4',
    );
    expect(namedBy(theme('A', 'occasional', '200000'), names)).toBe('Ines named it');
  });
  it('tells the whole course to those who can’t see the thread', () => {
    expect(courseInWords(theme('A', 'fading', '130000'))).toBe(
      'A: came up in sessions 1 (named), 2 (reframed); now fading.',
    );
  });
  it('states n and the window', () => {
    const sessions = HELD.map((on, i) => ({ sessionId: on, session: i + 1, on }));
    expect(windowInWords({ sessions })).toMatch(/6 sessions, 10 January 2024 to 10 June 2024\.$/);
    expect(windowInWords({ sessions: sessions.slice(0, 1) })).toMatch(/One session, 10 January 2024\.$/);
  });
});

describe('the table behind the threads', () => {
  it('has each depth with the state after its session', () => {
    const sessions = HELD.map((on, i) => ({ sessionId: on, session: i + 1, on }));
    const csv = asCsv(themeColumns([theme('A', 'fading', '020030')]), sessions);
    expect(csv).toContain('2,2024-02-10,2,fading\r\n');
    expect(csv).toContain('3,2024-03-10,0,fading\r\n');
  });
});
