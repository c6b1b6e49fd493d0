import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { faultIn, textOf } from './json.ts';

const faultOf = (json: string) => faultIn(json, JSON.parse(json));

describe('a JSON text', () => {
  it('is taken, whatever its words look like', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 20 }), fc.nat(4), (value, spaces) => {
        expect(faultOf(JSON.stringify(value, undefined, spaces))).toBeUndefined();
      }),
    );
    expect(faultOf('{"a":"\\"b\\":1","\\\\":":","c":{"a":[{"a":1},{"a":2}]}}')).toBeUndefined();
  });
  it('is refused where a field stands in it twice, at any depth and however it is spelt', () => {
    for (const json of [
      '{"a":1,"a":1}',
      '{"a":1,"\\u0061" : 2}',
      '[{"b":{"a":1,"c":2,"a":{}}}]',
      '{"":0,"":1}',
    ])
      expect([json, faultOf(json)]).toEqual([json, 'field-twice']);
  });
  it('is refused where it is nested without end', () => {
    const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    expect(faultOf(nested(32))).toBeUndefined();
    expect(faultOf(nested(33))).toBe('nested-without-end');
    expect(faultOf(nested(60_000))).toBe('nested-without-end');
  });
});

describe('bytes', () => {
  it('are a text where they are UTF-8, and none where they are not', () => {
    expect(textOf(Buffer.from('\uFEFFJürgen'))).toBe('Jürgen');
    expect(textOf(Buffer.from('Jürgen', 'latin1'))).toBeUndefined();
    expect(textOf(Buffer.from('Judith'))).toBe('Judith');
  });
});
