import { describe, expect, it, jest } from '@jest/globals';
import { browsersZone } from './zone.ts';
import { placeIn, zonesToChoose } from './zone-names.ts';

describe('the zones to choose from', () => {
  it('are each a zone that can be set, once, by the name of today', () => {
    const zones = zonesToChoose(undefined);
    expect(new Set(zones).size).toBe(zones.length);
    for (const zone of [
      'UTC',
      'Asia/Kolkata',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
      'America/Los_Angeles',
    ])
      expect(zones).toContain(zone);
    for (const zone of zones) expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
    expect(zones).not.toContain('Asia/Calcutta');
  });
  it('have the one that was set, whatever its name', () => {
    expect(zonesToChoose('Asia/Calcutta')).toContain('Asia/Calcutta');
  });
  it('are called by the name of today where the browser has another', () => {
    const browser = jest
      .spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions')
      .mockReturnValue({ ...new Intl.DateTimeFormat().resolvedOptions(), timeZone: 'Asia/Calcutta' });
    expect(browsersZone()).toBe('Asia/Kolkata');
    browser.mockRestore();
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
