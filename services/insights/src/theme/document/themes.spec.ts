import { describe, expect, it } from '@jest/globals';
import { themeIntegrated, themeIntegrationOffered, themeRelabelled } from '@alliance/facts/theme';
import { ALLIANCE, on } from '../../specification/pair-history.ts';
import {
  AMARA,
  drafts,
  JUDITH,
  nameTheme,
  seenBy,
  session,
  sign,
  theme,
  touch,
} from '../../specification/people.ts';
import { revisionFor } from '../../specification/revisions.ts';
import {
  began,
  day,
  first,
  merge,
  read,
  rescuing,
  sessions,
  through,
} from '../../specification/theme-facts.ts';
import { storyOf } from '../../story/story.ts';
import { themesOf } from './themes.ts';

describe('a theme', () => {
  it('is told session by session: how deep, what it was then, what it rests on', () => {
    expect(first(rescuing('22340000'))).toMatchObject({
      themeId: theme(1),
      label: 'Rescuing',
      family: 'rescuing-and-dependency',
      named: { by: 'coach', on: day(1) },
      depths: [2, 2, 3, 4, 0, 0, 0, 0],
      states: ['occasional', 'emerging', 'emerging', 'recurring', 'recurring', 'fading', 'fading', 'dormant'],
      state: 'dormant',
      absences: 4,
      touched: { sessions: 4, of: 8 },
      lastSix: { sessions: 2, of: 6 },
      naming: { coach: 4, supervisor: 0 },
    });
  });
  it('that was named and not touched has no state yet, and stands last', () => {
    const told = [...nameTheme(2, 'Silence', '2024-12-20'), ...rescuing('02')];
    expect(read(told).themes).toMatchObject([
      { label: 'Rescuing', states: [null, 'occasional'] },
      { label: 'Silence', state: undefined, states: [null, null], depths: [0, 0], absences: undefined },
    ]);
    expect(first(told, '2024-12-31')).toMatchObject({ label: 'Silence', states: [], lastSix: { of: 0 } });
  });
  it('knows each time that it came back', () => {
    expect(first(rescuing('2220000200002'))?.returns).toEqual([
      { session: 8, on: day(8), after: 3, afterOn: day(3), absentFor: 4 },
      { session: 13, on: '2026-01-10', after: 8, afterOn: day(8), absentFor: 4 },
    ]);
  });
  it('keeps each touch as both agreed it', () => {
    const told = [
      ...sessions(1),
      ...nameTheme(1, 'Rescuing', day(1)),
      ...touch(1, 1, '2025-01-12', 3, 'whose?'),
    ];
    expect(first(told)?.touches).toEqual([
      {
        sessionId: session(1),
        session: 1,
        on: day(1),
        depth: 3,
        namedBy: 'coach',
        offeredBy: 'supervisor',
        agreedOn: '2025-01-12',
        function: 'formative',
        eye: 4,
        words: 'whose?',
        before: [],
      },
    ]);
    expect(first(told, '2025-01-11')?.touches).toEqual([]);
  });
  it('keeps the names that it had before', () => {
    const renamed = on('2025-03-01', themeRelabelled({ by: JUDITH, themeId: theme(1), label: 'Helping' }));
    expect(first([...rescuing('2'), ...renamed])).toMatchObject({
      label: 'Helping',
      formerly: [{ label: 'Rescuing', until: '2025-03-01', by: 'supervisor' }],
    });
    expect(first([...rescuing('2'), ...renamed], '2025-02-28')).toMatchObject({
      label: 'Rescuing',
      formerly: [],
    });
  });
});

describe('a theme that took another in', () => {
  const two = [...rescuing('2102'), ...nameTheme(2, 'Rescue', day(2)), ...through(2, '0430')];
  const merged = [...two, ...merge('2025-05-01')];
  it('was touched wherever either was, once where both were, at the greater depth', () => {
    expect(first(merged)).toMatchObject({
      depths: [2, 4, 3, 2],
      touched: { sessions: 4, of: 4 },
      tookIn: [{ themeId: theme(2), label: 'Rescue', on: '2025-05-01', by: 'supervisor' }],
      movement: [{ session: 2, by: [{ kind: 'deeper', from: 2, to: 4 }] }],
    });
    expect(read(merged).themes).toHaveLength(1);
  });
  it('still stood by itself on the days before', () => {
    expect(read(merged, '2025-04-30').themes.map(({ label, depths }) => [label, depths])).toEqual([
      ['Rescuing', [2, 1, 0, 2]],
      ['Rescue', [0, 4, 3, 0]],
    ]);
  });
});

describe('a theme that both see as integrated', () => {
  const offered = on('2025-04-20', themeIntegrationOffered({ by: AMARA, themeId: theme(1) }));
  const agreed = on('2025-04-25', themeIntegrated({ by: JUDITH, themeId: theme(1) }));
  it('is so from the latest session on, and waits for the other until then', () => {
    const told = [...rescuing('23400'), ...offered, ...agreed];
    expect(first(told, '2025-04-24')).toMatchObject({
      state: 'recurring',
      integrationOffered: { by: 'coach', on: '2025-04-20' },
      integrated: undefined,
    });
    expect(first(told)).toMatchObject({
      state: 'integrated',
      states: ['occasional', 'emerging', 'emerging', 'integrated', 'integrated'],
      integrationOffered: undefined,
      integrated: { on: '2025-04-25' },
    });
  });
  it('is told as it comes and goes once a later session touches it again', () => {
    const told = [...rescuing('23400200'), ...offered, ...agreed];
    expect(first(told)).toMatchObject({
      state: 'fading',
      states: [
        'occasional',
        'emerging',
        'emerging',
        'integrated',
        'integrated',
        'fading',
        'fading',
        'fading',
      ],
      integrated: { on: '2025-04-25' },
    });
  });
  it('can be so again once it has come back', () => {
    const told = [
      ...rescuing('23400200'),
      ...offered,
      ...agreed,
      ...on('2025-06-20', themeIntegrationOffered({ by: JUDITH, themeId: theme(1) })),
    ];
    expect(first(told)).toMatchObject({
      state: 'fading',
      integrationOffered: { by: 'supervisor', on: '2025-06-20' },
    });
    const again = [...told, ...on('2025-06-25', themeIntegrated({ by: AMARA, themeId: theme(1) }))];
    expect(first(again)).toMatchObject({
      state: 'integrated',
      states: [
        'occasional',
        'emerging',
        'emerging',
        'integrated',
        'integrated',
        'integrated',
        'integrated',
        'integrated',
      ],
      integrationOffered: undefined,
      integrated: { on: '2025-06-25' },
    });
    const twice = storyOf(seenBy(AMARA, [...began, ...again])).events.filter(
      ({ kind }) => kind === 'theme-integrated',
    );
    expect(twice.map((event) => event.on)).toEqual(['2025-04-25', '2025-06-25']);
  });
});

describe('the themes', () => {
  it('stand in the order of their first touch, with the sessions and versions beside them', () => {
    const told = [
      ...drafts(JUDITH, '2024-12-10'),
      ...sign(1, '2024-12-12', '2024-12-13'),
      ...rescuing('02'),
      ...nameTheme(2, 'Silence', day(1)),
      ...through(2, '10'),
    ];
    expect(read(told)).toMatchObject({
      themes: [{ label: 'Silence' }, { label: 'Rescuing' }],
      sessions: [
        { session: 1, on: day(1) },
        { session: 2, on: day(2) },
      ],
      marks: [{ kind: 'version-signed', version: 1, on: '2024-12-13' }],
    });
    expect(read(told, '2024-12-12').marks).toEqual([]);
  });
  it('have one revision, of the stream that they share', () => {
    const seen = seenBy(JUDITH, [...began, ...rescuing('2')]);
    const revision = (lastSeen: number) => revisionFor(JUDITH, `themes-${ALLIANCE}`, lastSeen);
    expect(themesOf(seen).revision).toBe(revision(3));
    expect(themesOf(seenBy(JUDITH, [...began, ...rescuing('2')], '2024-12-31')).revision).toBe(revision(0));
  });
});
