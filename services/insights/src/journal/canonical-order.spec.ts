import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aYear } from '../specification/a-year.ts';
import { interleaved } from '../specification/interleaved.ts';
import { deliveredFacts, on } from '../specification/pair-history.ts';
import { meet, nameTheme, sign } from '../specification/people.ts';
import { canonicalOrder, isLater } from './canonical-order.ts';

const heard = deliveredFacts(aYear);
const unruliness = fc.record({
  turns: fc.array(fc.nat(1), { minLength: heard.length, maxLength: heard.length }),
  again: fc.array(fc.record({ which: fc.nat(), later: fc.nat() }), { maxLength: 12 }),
});

describe('the order in which facts are folded', () => {
  it('is the same for every interleaving of the topics, also where facts come twice', () => {
    const expected = canonicalOrder(heard);
    fc.assert(
      fc.property(unruliness, (unruly) => {
        expect(canonicalOrder(interleaved(heard, unruly))).toEqual(expected);
      }),
    );
  });
  it('is the same where what is certain to come later is only put behind', () => {
    fc.assert(
      fc.property(unruliness, fc.nat(heard.length), (unruly, length) => {
        const came = interleaved(heard, unruly);
        const [before, since] = [came.slice(0, length), came.slice(length)];
        fc.pre(isLater(before, since));
        expect([...canonicalOrder(before), ...canonicalOrder(since)]).toEqual(canonicalOrder(came));
      }),
    );
  });
  it('is not certain of what came twice, of an earlier place, or of the same instant', () => {
    const [first, second, third] = deliveredFacts([
      ...nameTheme(1, 'Silence', '2025-03-01'),
      ...meet(1, '2025-03-02'),
    ]);
    if (!first || !second) throw new Error('two facts were told');
    expect(third).toBeUndefined();
    expect(isLater([first], [second])).toBe(true);
    expect(isLater([first, second], [second])).toBe(false);
    expect(isLater([second], [first])).toBe(false);
    const { fact, topic } = second;
    expect(isLater([first], [{ topic, fact: { ...fact, at: first.fact.at } }])).toBe(false);
    expect(isLater([first], [{ topic, fact: { ...fact, position: first.fact.position } }])).toBe(false);
  });
  it('keeps the order of each topic, whatever its clock said', () => {
    const told = [...sign(1, '2025-03-02'), ...meet(1, '2025-03-01'), ...sign(2, '2025-03-01')];
    const versions = canonicalOrder(deliveredFacts(told)).flatMap((fact) =>
      fact.type === 'ContractSigned' ? [fact.data.version] : [],
    );
    expect(versions).toEqual([1, 1, 2, 2]);
  });
  it('puts what two services recorded in one instant in the order of their topics', () => {
    const [signed] = on('2025-03-01T16:10', ...sign(1, '2025-03-01').map(({ fact }) => fact));
    const told = [...nameTheme(1, 'Silence', '2025-03-01'), ...(signed ? [signed] : [])];
    expect(canonicalOrder(deliveredFacts(told)).map(({ type }) => type)).toEqual([
      'ContractSigned',
      'ThemeNamed',
    ]);
  });
});
