import { describe, expect, it } from '@jest/globals';
import { sharedReading } from './reading-on.ts';

/** Readings that end when they are told to. */
const readings = () => {
  const begun: { readonly end: () => void; readonly fail: (error: Error) => void }[] = [];
  const read = sharedReading(() => new Promise((end, fail) => void begun.push({ end, fail })));
  return { begun, read };
};
const settled = async (promise: Promise<void>) => {
  const later = new Promise<string>((resolve) => setImmediate(() => resolve('under way')));
  return Promise.race([promise.then(() => 'done'), later]);
};

describe('a shared reading', () => {
  it('is never joined by those who come while it is under way: they share the next', async () => {
    const { begun, read } = readings();
    const [first, second, third] = [read(), read(), read()];
    expect(begun).toHaveLength(1);
    begun[0]?.end();
    await first;
    expect(await settled(second)).toBe('under way');
    expect(begun).toHaveLength(2);
    begun[1]?.end();
    await Promise.all([second, third]);
    expect(begun).toHaveLength(2);
  });
  it('that fails, fails for those who share it, and the next begins all the same', async () => {
    const { begun, read } = readings();
    const [first, second] = [read(), read()];
    const failure = expect(first).rejects.toThrow('lost');
    begun[0]?.fail(new Error('lost'));
    await failure;
    expect(await settled(second)).toBe('under way');
    begun[1]?.end();
    expect(await settled(second)).toBe('done');
  });
});
