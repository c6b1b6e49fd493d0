import { describe, expect, it } from '@jest/globals';
import { aYear } from '../specification/a-year.ts';
import { everyDocument } from '../specification/every-document.ts';
import type { DatedFact } from '../specification/pair-history.ts';
import { AMARA, JUDITH, seenBy } from '../specification/people.ts';

const days = [...new Set(aYear.map(({ at }) => at.slice(0, 10)))].toSorted();
const formedOn = aYear.find(({ fact }) => fact.type === 'AllianceFormed')?.at.slice(0, 10) ?? '';
/** What takes something back takes it from every earlier day, and where somebody lives now is said on each. */
const reachesBack = ({ fact: { type } }: DatedFact) =>
  type.endsWith('TakenBack') || type.endsWith('Withdrawn') || type === 'MemberZoneTold';
const until = (day: string): readonly DatedFact[] =>
  aYear.filter((told) => told.at.slice(0, 10) <= day || reachesBack(told));
const drawn = (viewer: string, told: readonly DatedFact[], asOf: string) =>
  everyDocument(seenBy(viewer, told, asOf))
    // The line of time leads to every day that there is.
    .filter(({ name }) => name !== 'partnership')
    .map(({ name, document }) => [name, JSON.stringify(document)]);

describe('an earlier day', () => {
  it('is told to the byte as if nothing had come after it, but for what was taken back since', () => {
    expect(aYear.filter(reachesBack).length).toBeGreaterThan(2);
    for (const viewer of [AMARA, JUDITH])
      for (const day of days.filter((each) => each >= formedOn))
        expect([day, drawn(viewer, aYear, day)]).toEqual([day, drawn(viewer, until(day), day)]);
  });
});
