import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cookieIn } from './session.ts';

/** A header as it is defined: pairs with semicolons between them (RFC 6265, 4.2.1). */
const takenApart = (header: string, name: string) =>
  header
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${name}=`))
    ?.slice(name.length + 1);

describe('a cookie', () => {
  it('is found wherever it stands among others, and never in another’s name or value', () => {
    expect(cookieIn('my-session=1; session=2;session=3', 'session')).toBe('2');
    expect(cookieIn('other=session=1', 'session')).toBeUndefined();
    const part = fc.constantFrom('session', 'my-session', '=', ';', ' ', 'a', '.');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        expect(cookieIn(parts.join(''), 'session')).toBe(takenApart(parts.join(''), 'session'));
      }),
      { numRuns: 2_000 },
    );
  });
});
