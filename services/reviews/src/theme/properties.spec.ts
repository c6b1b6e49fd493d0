import { describe, expect, it } from '@jest/globals';
import type { Coming } from '@alliance/decider/aggregate';
import { fold, isRejection, type Decision } from '@alliance/decider/decider';
import type { ThemeFact } from '@alliance/facts/theme';
import fc from 'fast-check';
import { agreeIntegrated } from './agree-integrated.ts';
import { agreeTouch } from './agree-touch.ts';
import type { Themes } from './decider.ts';
import { merge } from './merge.ts';
import { name } from './name.ts';
import { offerIntegrated } from './offer-integrated.ts';
import { offerTouch } from './offer-touch.ts';
import { relabel } from './relabel.ts';
import { themes } from './themes.ts';

const others = { session: { stage: 'held' } };
const family = 'parallel-process';
const uuid = (kind: string, n: number) => `00000000-0000-4000-8000-${kind}${String(n).padStart(11, '0')}`;

/** What somebody wishes to do. Themes are meant by the order in which they were named; sessions are few. */
interface Wish {
  readonly by: string;
  readonly theme: number;
  readonly other: number;
  readonly sessionId: string;
  readonly depth: number;
  readonly label: string;
}
type Move = (
  coming: Coming,
  wish: Wish,
  themeId: string,
  other: string,
  state: Themes,
) => Decision<ThemeFact, string>;

const moves: Record<string, Move> = {
  name: (coming, { label }, _themeId, _other, state) =>
    name.decide({ ...coming, label, family }, state, others),
  relabel: (coming, { label }, themeId, _other, state) =>
    relabel.decide({ ...coming, themeId, label }, state, others),
  offerTouch: (coming, { sessionId, depth }, themeId, _other, state) =>
    offerTouch.decide(
      { ...coming, themeId, sessionId, depth, namedBy: 'amara', function: 'formative', eye: 5 },
      state,
      others,
    ),
  agreeTouch: (coming, { sessionId, depth }, themeId, _other, state) =>
    agreeTouch.decide({ ...coming, themeId, sessionId, depth }, state, others),
  merge: (coming, _wish, themeId, other, state) =>
    merge.decide({ ...coming, from: [themeId], into: other }, state, others),
  offerIntegrated: (coming, _wish, themeId, _other, state) =>
    offerIntegrated.decide({ ...coming, themeId }, state, others),
  agreeIntegrated: (coming, _wish, themeId, _other, state) =>
    agreeIntegrated.decide({ ...coming, themeId }, state, others),
};

const wish = fc.record({
  by: fc.constantFrom('amara', 'judith'),
  theme: fc.nat(2),
  other: fc.nat(2),
  sessionId: fc.constantFrom(uuid('5', 1), uuid('5', 2)),
  depth: fc.constantFrom(2, 3),
  label: fc.constantFrom('Rescuing', 'rescuing', 'Silence', 'The system'),
});
const doing = fc.constantFrom('offerTouch', 'offerTouch', 'agreeTouch', 'agreeTouch', ...Object.keys(moves));
const tried = fc.array(fc.tuple(doing, wish), { maxLength: 60, size: 'max' });

/** What two members bring about who have two themes and try all this: each wish that came true, with its facts. */
const steps = tried.map((attempts) => {
  const done: { readonly wished: Wish; readonly facts: readonly ThemeFact[] }[] = [];
  const opening = ['Rescuing', 'Silence'].map(
    (label) =>
      ['name', { by: 'amara', theme: 0, other: 0, sessionId: uuid('5', 1), depth: 2, label }] as const,
  );
  for (const [turn, [move, wished]] of [...opening, ...attempts].entries()) {
    const log = done.flatMap(({ facts }) => facts);
    const ids = log.filter((fact) => fact.type === 'ThemeNamed').map((fact) => fact.data.themeId);
    const coming: Coming = {
      by: wished.by,
      at: '2026-06-26T08:00:00.000Z',
      zone: 'UTC',
      today: '2026-06-26',
      newId: uuid('7', turn),
      nonce: 'n'.repeat(32),
      allianceId: 'a1',
      members: { coachId: 'amara', supervisorId: 'judith' },
    };
    const [themeId, other] = [wished.theme, wished.other].map((n) => ids[n] ?? uuid('9', n)) as [
      string,
      string,
    ];
    const decision = moves[move]?.(coming, wished, themeId, other, fold(themes.decider, log)) ?? [];
    if (!isRejection(decision)) done.push({ wished, facts: decision });
  }
  return done;
});
const lived = steps.map((done) => done.flatMap(({ facts }) => facts));
const touches = (log: readonly ThemeFact[]) => log.filter((fact) => fact.type === 'ThemeTouched');

describe('whatever two members try', () => {
  it('a touch follows an offer by the other at that depth, and no other offer came between', () => {
    let seen = 0;
    fc.assert(
      fc.property(lived, (log) => {
        for (const [place, fact] of log.entries()) {
          if (fact.type !== 'ThemeTouched') continue;
          seen += 1;
          const latest = log
            .slice(0, place)
            .filter((earlier) => earlier.type === 'ThemeTouchOffered')
            .findLast(
              ({ data }) => data.themeId === fact.data.themeId && data.sessionId === fact.data.sessionId,
            );
          expect(latest?.data.depth).toBe(fact.data.depth);
          expect(latest?.data.by).not.toBe(fact.data.by);
        }
      }),
    );
    expect(seen).toBeGreaterThan(0);
  });
  it('a touch has the depth that the one who agreed had in mind', () => {
    fc.assert(
      fc.property(steps, (done) => {
        for (const { wished, facts } of done)
          for (const { data } of touches(facts)) expect(data.depth).toBe(wished.depth);
      }),
    );
  });
  it('a theme is touched once in a session, merged or not', () => {
    fc.assert(
      fc.property(lived, (log) => {
        const keys = touches(log).map(({ data }) => `${data.themeId} ${data.sessionId}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
  it('a merged theme is never touched, offered, renamed or integrated again', () => {
    let seen = 0;
    fc.assert(
      fc.property(lived, (log) => {
        const gone = new Set<string>();
        for (const fact of log) {
          if ('themeId' in fact.data) expect(gone).not.toContain(fact.data.themeId);
          if (fact.type !== 'ThemesMerged') continue;
          expect(gone).not.toContain(fact.data.into);
          for (const themeId of fact.data.from) gone.add(themeId);
          seen += 1;
        }
      }),
    );
    expect(seen).toBeGreaterThan(0);
  });
  it('no two live themes go by one name', () => {
    fc.assert(
      fc.property(lived, (log) => {
        const names = new Map<string, string>();
        for (const { type, data } of log) {
          if (type === 'ThemeNamed' || type === 'ThemeRelabelled')
            names.set(data.themeId, data.label.toLowerCase());
          if (type === 'ThemesMerged') for (const themeId of data.from) names.delete(themeId);
          expect(new Set(names.values()).size).toBe(names.size);
        }
      }),
    );
  });
  it('a theme is integrated once, by the one who did not offer it', () => {
    let seen = 0;
    fc.assert(
      fc.property(lived, (log) => {
        const offers = new Map<string, string>();
        const integrated = new Set<string>();
        for (const { type, data } of log) {
          if (type === 'ThemeIntegrationOffered') offers.set(data.themeId, data.by);
          if (type !== 'ThemeIntegrated') continue;
          seen += 1;
          expect(integrated).not.toContain(data.themeId);
          expect([data.by, offers.get(data.themeId)].toSorted()).toEqual(['amara', 'judith']);
          integrated.add(data.themeId);
        }
      }),
    );
    expect(seen).toBeGreaterThan(0);
  });
  it('a past of which parts were erased for good still folds', () => {
    fc.assert(
      fc.property(lived, fc.infiniteStream(fc.boolean()), (log, kept) => {
        const remaining = log.filter(() => kept.next().value);
        expect(() => fold(themes.decider, remaining)).not.toThrow();
      }),
    );
  });
  it('the past folds the same in one go and in two', () => {
    fc.assert(
      fc.property(lived, fc.nat(), (log, cut) => {
        const at = cut % (log.length + 1);
        const before = fold(themes.decider, log.slice(0, at));
        expect(fold(themes.decider, log.slice(at), before)).toEqual(fold(themes.decider, log));
      }),
    );
  });
});
