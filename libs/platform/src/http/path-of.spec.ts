import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pathOf } from './path-of.ts';

const asBrowsersDo = (target: string) => URL.parse(target, 'http://here')?.pathname;

describe('the path of a request', () => {
  it('is what stands before the question mark', () => {
    expect(pathOf('/api/alliances/a-1/story?asOf=2026-05-01')).toBe('/api/alliances/a-1/story');
    expect(pathOf(undefined)).toBe('/');
  });
  it('is what a browser would make of it, whatever is sent', () => {
    const part = fc.constantFrom(
      '/',
      'api',
      'sample',
      '..',
      '.',
      '%2e',
      '\\',
      '?',
      '#',
      '//',
      '@',
      ':',
      'é',
      ' ',
    );
    const odd = fc.array(part, { maxLength: 8 }).map((parts) => `/${parts.join('')}`);
    fc.assert(
      fc.property(fc.oneof(odd, fc.string(), fc.webPath(), fc.webUrl()), (target) => {
        expect(pathOf(target)).toBe(asBrowsersDo(target));
      }),
      { numRuns: 2_000 },
    );
  });
});
