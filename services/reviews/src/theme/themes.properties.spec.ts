import { describe, expect, it } from '@jest/globals';
import { fold } from '@alliance/decider/decider';
import fc from 'fast-check';
import { lived } from '../../../../tests/harness/themes-tried.ts';
import { themes } from './themes.ts';

describe('whatever two members try', () => {
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
  it('a theme is integrated by the one who did not offer it, and again only once it was touched since', () => {
    let seen = 0;
    fc.assert(
      fc.property(lived, (log) => {
        const offers = new Map<string, string>();
        const integrated = new Set<string>();
        for (const { type, data } of log) {
          if (type === 'ThemeIntegrationOffered') offers.set(data.themeId, data.by);
          if (type === 'ThemeTouched') integrated.delete(data.themeId);
          if (type === 'ThemesMerged') integrated.delete(data.into);
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
