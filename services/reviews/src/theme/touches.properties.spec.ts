import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lived, RARELY, steps, touches } from '../../../../tests/harness/themes-tried.ts';

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
  it('a theme is touched once in a session, merged or not, until both say that it did not come up', () => {
    let seen = 0;
    fc.assert(
      fc.property(lived, (log) => {
        const touched = new Set<string>();
        for (const { type, data } of log) {
          if (type !== 'ThemeTouched' && type !== 'ThemeTouchRetracted') continue;
          const key = `${data.themeId} ${data.sessionId}`;
          if (type === 'ThemeTouched') expect(touched).not.toContain(key);
          else seen += 1;
          if (type === 'ThemeTouched') touched.add(key);
          else touched.delete(key);
        }
      }),
      RARELY,
    );
    expect(seen).toBeGreaterThan(0);
  });
  it('a correction is agreed by the other of the two, and is the latest that was offered', () => {
    let seen = 0;
    fc.assert(
      fc.property(lived, (log) => {
        const offers = new Map<string, { by: string; correctionId: string }>();
        for (const { type, data } of log) {
          if (type === 'ThemeTouchCorrectionOffered' || type === 'ThemeTouchRetractionOffered')
            offers.set(`${data.themeId} ${data.sessionId}`, data);
          if (type !== 'ThemeTouchCorrected' && type !== 'ThemeTouchRetracted') continue;
          seen += 1;
          const offer = offers.get(`${data.themeId} ${data.sessionId}`);
          expect(offer?.correctionId).toBe(data.correctionId);
          expect([data.by, offer?.by].toSorted()).toEqual(['amara', 'judith']);
          offers.delete(`${data.themeId} ${data.sessionId}`);
        }
      }),
      RARELY,
    );
    expect(seen).toBeGreaterThan(0);
  });
});
