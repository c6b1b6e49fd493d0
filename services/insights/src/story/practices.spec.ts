import { describe, expect, it } from '@jest/globals';
import { allianceFormed } from '@alliance/facts/alliance';
import { practiceDeclined, practicesAgreed } from '@alliance/facts/contract';
import { PRACTICES, type Practice } from '@alliance/facts/practices';
import { partnershipOf } from '../partnership/partnership.ts';
import { on, type DatedFact } from '../specification/pair-history.ts';
import {
  AMARA,
  answer,
  begins,
  drafts,
  JUDITH,
  meet,
  openPulse,
  reveal,
  revealPulse,
  review,
  seenBy,
  sign,
} from '../specification/people.ts';
import { storyOf } from './story.ts';

const fewBegin: readonly DatedFact[] = begins('2025-01-08').map((each) =>
  each.fact.type === 'AllianceFormed'
    ? { ...each, fact: allianceFormed({ ...each.fact.data, begunWith: 'few' }) }
    : each,
);
const signed = [...drafts(JUDITH, '2025-01-09'), ...sign(1, '2025-01-14')];
const reviewed = (number: number, day: string): readonly DatedFact[] => [
  ...meet(number, day),
  ...review(AMARA, number, day),
  ...review(JUDITH, number, day),
  ...reveal(JUDITH, number, day),
];
const agrees = (day: string, practices: readonly Practice[]) =>
  on(`${day}T20:00`, practicesAgreed({ by: JUDITH, on: [...practices], reviews: 'sealed' }));
const pulsed = [
  ...reviewed(1, '2025-02-19'),
  ...openPulse(1, 1, '2025-02-19'),
  ...answer(AMARA, 1, '2025-02-20', { alliance: Array(8).fill(4), agency: Array(6).fill(5) }),
  ...answer(JUDITH, 1, '2025-02-20', { alliance: Array(8).fill(8), agency: Array(6).fill(5) }),
  ...revealPulse(1, '2025-02-20'),
  ...reviewed(2, '2025-03-19'),
  ...openPulse(2, 2, '2025-03-19'),
];
const told = (facts: readonly DatedFact[], day?: string) => storyOf(seenBy(JUDITH, facts, day));
const asked = (facts: readonly DatedFact[], day?: string) =>
  told(facts, day).attention.map(({ kind, params }) => ('practice' in params ? params.practice : kind));

describe('a practice that the two don’t use', () => {
  const used = [...begins('2025-01-08'), ...signed, ...pulsed];
  const off = [...used, ...agrees('2025-03-20', [])];
  it('has no row, tells nothing and asks for nothing; on a day on which it was used all is as it was', () => {
    expect(told(used).rows.agency?.pulses).toHaveLength(1);
    expect(asked(used)).toContain('pulse-awaits-you');
    expect(told(off).rows.agency).toBeUndefined();
    expect(told(off).rows.reviewed.map(({ worth }) => worth)).toEqual([undefined, undefined]);
    expect(told(off).beats.map(({ kind }) => kind)).not.toContain('distance');
    expect(asked(off)).not.toContain('pulse-awaits-you');
    expect(partnershipOf(seenBy(JUDITH, off)).awaiting).toEqual([]);
    expect(told(off, '2025-03-19')).toEqual(told(used, '2025-03-19'));
  });
  it('is told of among the events as before: what was recorded can be read', () => {
    expect(told(off).events.map(({ kind }) => kind)).toContain('pulses-revealed');
  });
});

describe('a pair that began with the few', () => {
  it('uses none until both sign one; every pair of before uses all that there are', () => {
    const uses = (facts: readonly DatedFact[], day?: string) =>
      partnershipOf(seenBy(AMARA, facts, day)).practices.on;
    expect(uses(fewBegin)).toEqual([]);
    expect(uses(begins('2025-01-08'))).toEqual(PRACTICES);
    const later = [...fewBegin, ...signed, ...agrees('2025-03-20', ['worth'])];
    expect(uses(later)).toEqual(['worth']);
    expect(uses(later, '2025-03-19')).toEqual([]);
  });
  it('is offered one when it would say something, until either says that it is not for them', () => {
    const begun = [...fewBegin, ...signed, ...reviewed(1, '2025-02-19'), ...reviewed(2, '2025-03-19')];
    expect(asked(begun)).not.toContain('worth');
    const third = [...begun, ...reviewed(3, '2025-04-16')];
    expect(asked(third)).toContain('worth');
    const declined = [...third, ...on('2025-04-17', practiceDeclined({ by: AMARA, practice: 'worth' }))];
    expect(asked(declined)).not.toContain('worth');
    expect(asked([...third, ...agrees('2025-04-17', ['worth'])])).not.toContain('worth');
    expect(asked([...begins('2025-01-08'), ...third.slice(2)])).not.toContain('worth');
  });
});
