import { describe, expect, it } from '@jest/globals';
import { putOffUntil, readPutOff, writePutOff } from './not-now.ts';

describe('a question that is put off', () => {
  const kept = writePutOff(new Map([['review:s1', putOffUntil('2026-07-02')]]));
  it('comes back on a day that was said', () => {
    expect(putOffUntil('2026-07-02')).toBe('2026-07-16');
    expect([...readPutOff(kept, '2026-07-15').keys()]).toEqual(['review:s1']);
    expect(readPutOff(kept, '2026-07-16').size).toBe(0);
  });
  it('was put off for good by earlier versions, and comes back once', () => {
    expect(readPutOff('review:s1 drift:s2', '2026-07-02').size).toBe(0);
    expect(readPutOff(null, '2026-07-02').size).toBe(0);
  });
});
