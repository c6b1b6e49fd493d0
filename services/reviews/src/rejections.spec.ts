import { describe, expect, it } from '@jest/globals';
import { rejections } from './rejections.ts';

describe('how a refusal is told', () => {
  it.each(Object.entries(rejections))('%s is one sentence', (_reason, { title }) => {
    expect(title).toMatch(/^[A-Z][^.!?]+\.$/);
  });
  it.each(Object.entries(rejections))(
    '%s is a 404 exactly where there is no such thing',
    (reason, { status }) => {
      expect(status === 404).toBe(reason.startsWith('no-such-'));
    },
  );
});
