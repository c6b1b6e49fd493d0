import { describe, expect, it } from '@jest/globals';
import type {
  Attention,
  Beat,
  StoryDocument,
  StoryEvent,
  ThemeThread,
} from '../../../app/documents/story.ts';
import { eventInWords } from './event-words.ts';
import { questionOf } from './questions.ts';
import { textOf } from './sentence.ts';
import { tell } from './tell.ts';

const empty: StoryDocument = {
  allianceId: 'a',
  viewer: { id: 'j', role: 'supervisor' },
  today: '2026-07-02',
  asOf: '2026-07-02',
  began: '2025-01-08',
  members: { coach: { id: 'c', name: 'Amara Osei' }, supervisor: { id: 'j', name: 'Judith Lindqvist' } },
  rows: {
    agreement: { versions: [], open: [] },
    shared: { coach: [], supervisor: [] },
    reviewed: [],
    themes: [],
    goals: { alive: 0, laidDown: 0, achieved: 0, points: [] },
    agency: { pulses: [] },
  },
  beats: [],
  attention: [],
  events: [],
};

const around = { from: '2026-06-01', to: '2026-06-24', sessions: [], evidence: [] };
const began: Beat = { ...around, id: 'began', kind: 'began', params: { invitedBy: 'supervisor' } };
const histories: Beat = {
  ...around,
  id: 'h',
  kind: 'learning-histories',
  params: { by: ['coach', 'supervisor'] },
};
const signed: Beat = { ...around, id: 'v1', kind: 'first-agreement', params: { version: 1 } };
const met = (times: number): Beat => ({ ...around, id: 'met', kind: 'met', params: { times, missed: 0 } });

const thread = (depths: string, more: Partial<ThemeThread>): ThemeThread => ({
  themeId: 't',
  label: 'rescuing',
  family: 'rescuing-and-dependency',
  state: 'occasional',
  depths: [...depths].map(Number),
  movement: [],
  named: { coach: 1, supervisor: 0 },
  ...more,
});
const about = (theme: ThemeThread, running = 0): Beat => ({
  ...around,
  id: 'theme:t',
  kind: 'theme',
  params: {
    themeId: 't',
    state: theme.state,
    firstSession: theme.depths.findIndex((depth) => depth > 0) + 1,
    touched: theme.depths.filter((depth) => depth > 0).length,
    running,
  },
});

const told = (beats: readonly Beat[], more: Partial<StoryDocument> = {}): string =>
  tell({ ...empty, ...more, beats })
    .flat()
    .map(textOf)
    .join(' ');
const toldOf = (theme: ThemeThread, running?: number): string =>
  tell({ ...empty, beats: [began, about(theme, running)], rows: { ...empty.rows, themes: [theme] } })
    .flat()
    .map(textOf)
    .at(-1) ?? '';

describe('how it began', () => {
  it('says what was told, signed and how often we met', () => {
    expect(told([began, histories, signed, met(13)])).toBe(
      'We began in January 2025 by telling each other how we learn, signed a first agreement and have met thirteen times since.',
    );
  });
  it('says yes where nothing was told', () => {
    expect(told([began, signed])).toBe(
      'We said yes to each other in January 2025 and signed a first agreement.',
    );
    expect(told([began, met(1)])).toBe('We said yes to each other in January 2025 and have met once.');
  });
  it('leaves room on the second day', () => {
    const drafted: Beat = { ...around, id: 'd', kind: 'drafted', params: { by: 'supervisor', clauses: 14 } };
    expect(told([began, drafted], { began: '2026-07-01' })).toBe(
      'We said yes to each other yesterday, and fourteen draft clauses lie between us, unsigned. The rest is to come.',
    );
  });
  it('says who told the other, where one did', () => {
    const one: Beat = { ...around, id: 'h', kind: 'learning-histories', params: { by: ['coach'] } };
    expect(told([began, one])).toContain('Amara told Judith what has helped learning, and what has not.');
  });
});

describe('a theme', () => {
  it('came back', () => {
    const cameBack = { session: 13, on: '2026-06-24', after: 6, afterOn: '2026-01-21', absentFor: 6 };
    expect(toldOf(thread('2223040000002', { state: 'returning', cameBack }))).toBe(
      'Rescuing was with us from the first session; it eased, and in June it came back after five months.',
    );
  });
  it('stays', () => {
    expect(toldOf(thread('222022222', { state: 'stuck' }))).toBe(
      'Rescuing has been in the room five times in the last six sessions and stays where it was.',
    );
  });
  it('recurs, and moved', () => {
    expect(toldOf(thread('22230', { state: 'recurring', movement: [4] }))).toBe(
      'Rescuing has been in the room four times in five sessions, and moved once, in session 4.',
    );
  });
  it('fades after it moved, or without', () => {
    expect(toldOf(thread('1111000', { state: 'fading', movement: [2, 3] }))).toBe(
      'Rescuing moved twice, the last in session 3, and is fading.',
    );
    expect(toldOf(thread('1110000', { state: 'fading' }))).toBe(
      'Rescuing came up three times and is fading.',
    );
  });
  it('is new, quiet, ours, or came up once', () => {
    expect(toldOf(thread('0222', { state: 'emerging' }), 3)).toBe(
      'Rescuing is new among us, three sessions running.',
    );
    expect(toldOf(thread('20000', { state: 'dormant' }))).toBe('Rescuing has been quiet since session 1.');
    expect(toldOf(thread('25', { state: 'integrated' }))).toBe(
      'Rescuing has become part of how we work, as we both say.',
    );
    expect(toldOf(thread('02', { state: 'occasional' }))).toBe('Rescuing came up once.');
  });
});

const clause = (op: 'add' | 'change' | 'retire', title: string) => ({
  clauseId: title,
  kind: 'own' as const,
  title,
  op,
});

describe('the agreement', () => {
  it('says who proposed what both signed', () => {
    const changes = [clause('add', 'Learning companion'), clause('change', 'Session format')];
    const beat: Beat = {
      ...around,
      id: 'v3',
      kind: 'agreement-changed',
      params: { version: 3, changes, proposedBy: ['coach'] },
    };
    expect(told([began, beat])).toContain(
      'Amara proposed, and in June we both signed version\u00a03, with a new clause, Learning companion, and other words for Session format.',
    );
  });
  it('says the rhythm instead of the clause that set it', () => {
    const beat: Beat = {
      ...around,
      id: 'v2',
      kind: 'agreement-changed',
      params: {
        version: 2,
        changes: [{ ...clause('change', 'Review rhythm'), kind: 'review-rhythm' }],
        proposedBy: ['coach', 'supervisor'],
        rhythm: { everyN: 3, unit: 'weeks' },
      },
    };
    expect(told([began, beat])).toContain(
      'In June we both signed version\u00a02, to look back every three weeks.',
    );
  });
  it('says whose answer is awaited', () => {
    const beat: Beat = {
      ...around,
      id: 'o',
      kind: 'amendment-open',
      params: { clause: clause('change', 'Session format'), by: 'coach', turn: 'supervisor' },
    };
    expect(told([began, beat])).toContain(
      'Other words for Session format are on the way; the answer is Judith’s.',
    );
  });
});

const goals = (coach: [number, number], supervisor?: [number, number]): Beat => ({
  ...around,
  id: 'g',
  kind: 'goals',
  params: {
    alive: 3,
    coach: { first: coach[0], latest: coach[1] },
    ...(supervisor ? { supervisor: { first: supervisor[0], latest: supervisor[1] } } : {}),
  },
});

const brought = (by: 'coach' | 'supervisor'): Beat => ({
  ...around,
  id: by,
  kind: 'assumptions',
  params: { by, surfaced: 1, reframed: 1 },
});

describe('assumptions', () => {
  it('of both are told together', () => {
    expect(told([began, brought('coach'), brought('supervisor')])).toContain(
      'Amara brought one assumption into the open and Judith another, and both were seen anew.',
    );
    expect(told([began, brought('coach')])).toContain(
      'Amara brought one assumption into the open, and saw it anew.',
    );
  });
});

describe('what it came to', () => {
  it('keeps two ratings apart', () => {
    expect(told([began, goals([34.58, 61.02], [36.78, 67.63])])).toContain(
      'Our three goals went from 34.58 to 61.02 by Amara’s ratings, and from 36.78 to 67.63 by Judith’s ratings.',
    );
    expect(told([began, goals([34.58, 34.58])])).toContain(
      'Our three goals stand at 34.58 by Amara’s rating.',
    );
  });
  it('says a distance, and which of us saw more', () => {
    const beat: Beat = {
      ...around,
      id: 'x',
      kind: 'distance',
      params: {
        widest: { session: 6, size: 2.5, direction: -2.5 },
        latest: { session: 12, size: 0.375, direction: -0.125 },
      },
    };
    expect(told([began, beat])).toContain(
      'After session 6 our answers stood 2.50 apart, Judith seeing more in our work than Amara; after session 12 it was 0.38.',
    );
  });
});

const ask = (attention: Attention) => questionOf(attention, empty).text;

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
  it('asks who sees what the other doesn’t', () => {
    expect(ask({ id: 'q', kind: 'distance', params: { session: 6, size: 2.5, direction: -2.5 } })).toBe(
      'Our last answers stand 2.50 apart. What does Judith see that Amara doesn’t, yet?',
    );
  });
});

const say = (event: StoryEvent) => textOf({ pieces: eventInWords(event, empty) });

describe('an event', () => {
  it('is a line', () => {
    expect(
      say({
        on: '2026-06-26',
        kind: 'reviews-opened',
        params: { session: 13, worth: { coach: 8, supervisor: 8 } },
      }),
    ).toBe('Both reviews of session 13 opened, worth 8 and 8');
    expect(
      say({
        on: '2026-06-24',
        kind: 'theme-state',
        params: { themeId: 't', label: 'Rescuing', state: 'returning', session: 13 },
      }),
    ).toBe('Rescuing came back, in session 13');
    expect(say({ on: '2025-01-08', kind: 'formed', params: { by: 'coach' } })).toBe('Amara said yes');
  });
});
