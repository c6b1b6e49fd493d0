import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { idPlaces } from './id-places.ts';

describe('the places of ids', () => {
  it('are found for every id that was added, however many and however alike', () =>
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.uuid(), fc.string({ maxLength: 3 })), { maxLength: 200 }), (ids) => {
        const places = idPlaces(2);
        ids.forEach((id, at) => places.add(id, at + 1));
        ids.forEach((id, at) => expect(places.candidates(id)).toContain(at + 1));
      }),
    ));
  it('are hardly ever offered for an id that was not added', () => {
    const places = idPlaces();
    for (let at = 1; at <= 20_000; at++) places.add(`here ${at}`, at);
    const offered = Array.from({ length: 20_000 }, (_, at) => places.candidates(`elsewhere ${at}`).length);
    expect(offered.filter((found) => found > 0).length).toBeLessThan(5);
  });
});
