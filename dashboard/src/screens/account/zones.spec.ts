import { describe, expect, it } from '@jest/globals';
import { placeIn, zonesToChoose } from './zones.ts';

describe('the zones to choose from', () => {
  it('are each a zone that can be set, once, by the name of today', () => {
    const zones = zonesToChoose(undefined);
    expect(new Set(zones).size).toBe(zones.length);
    for (const zone of ['Asia/Kolkata', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'America/Los_Angeles'])
      expect(zones).toContain(zone);
    for (const zone of zones) expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
    expect(zones).not.toContain('Asia/Calcutta');
  });
  it('have the one that was set, whatever its name', () => {
    expect(zonesToChoose('Asia/Calcutta')).toContain('Asia/Calcutta');
  });
  it.each([
    ['Europe/Stockholm', 'Stockholm'],
    ['America/Los_Angeles', 'Los Angeles'],
    ['America/Argentina/Buenos_Aires', 'Buenos Aires'],
    ['Asia/Calcutta', 'Kolkata'],
    ['UTC', 'UTC'],
  ])('are called by their place: %s is %s', (zone, place) => {
    expect(placeIn(zone)).toBe(place);
  });
});
