import { afterAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { report, reportAs, troubleOf, type Reportable } from './report.ts';

const written: string[] = [];
const writing = jest.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
  written.push(String(chunk));
  return true;
});
beforeEach(() => void written.splice(0));
afterAll(() => writing.mockRestore());
const line = () => JSON.parse(written.at(-1) ?? '') as Record<string, unknown>;

/** Whatever a caller could hand over that the types don't let through. */
const smuggled = (fields: Record<string, unknown>) => fields as Reportable;

describe('a line of the log', () => {
  it('says when, how grave, what and who', () => {
    reportAs({ service: 'insights', instance: 'insights-7f9c-2' });
    report('engine-answers', { engine: 'kafka' });
    expect(line()).toEqual({
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      level: 'info',
      event: 'engine-answers',
      service: 'insights',
      instance: 'insights-7f9c-2',
      engine: 'kafka',
    });
  });

  it('is an error where it tells of one, unless it says otherwise', () => {
    report('delivery-trouble', { error: 'StoreUnavailable' });
    expect(line()['level']).toBe('error');
    report('delivery-trouble', { error: 'StoreUnavailable' }, 'warning');
    expect(line()['level']).toBe('warning');
  });

  it('is one line, whatever is in it', () => {
    report('parked', smuggled({ reason: 'two\nlines', text: 'and\nmore' }));
    expect(written.at(-1)?.trimEnd()).not.toContain('\n');
  });

  it('leaves out what is not on the list', () => {
    // @ts-expect-error Fields that aren't on the list don't compile.
    report('parked', { text: 'what Tom said', to: 'tom@people.example', consumer: 'insights' });
    expect(Object.keys(line()).toSorted()).toEqual([
      'consumer',
      'event',
      'instance',
      'level',
      'service',
      'time',
    ]);
  });

  it.each([
    ['under a name that every object has', { constructor: 'what Tom said', toString: 'what Tom said' }],
    ['in an error', new Error('what Tom said')],
    ['in an error beside the fields', { err: new Error('what Tom said'), cause: new Error('Tom') }],
    [
      'as an answer or a question of HTTP',
      { method: 'Tom', headers: { Tom: 'Tom' }, socket: {}, url: '/Tom' },
    ],
    ['with a time and a level of its own', { time: 'Tom', level: 'Tom', event: 'Tom', msg: 'Tom' }],
  ])('leaves out words that come %s', (_, fields) => {
    report('parked', smuggled(fields as Record<string, unknown>));
    expect(line()).toMatchObject({ level: 'info', event: 'parked' });
    expect(written.at(-1)).not.toContain('Tom');
  });

  it('takes no words for fields, and none for a pattern', () => {
    report('parked', 'what Tom said' as unknown as Reportable);
    expect(Object.keys(line()).toSorted()).toEqual(['event', 'instance', 'level', 'service', 'time']);
    report('%s', { consumer: 'Tom' });
    expect(line()['event']).toBe('withheld');
  });

  it('names whom it tells of once', () => {
    reportAs({ service: 'insights', instance: 'one' });
    report('open', { service: 'reviews', port: 8_080 });
    expect(line()).toMatchObject({ service: 'reviews', instance: 'one', port: 8_080 });
    expect(written.at(-1)?.match(/"service"/g)).toHaveLength(1);
  });

  it.each([
    ['a sentence', { reason: 'because Tom said so' }],
    ['an address', { consumer: 'tom@people.example' }],
    ['an object', { error: { message: 'what Tom said' } }],
    ['a number that is none', { port: 'what Tom said' }],
    ['a place that is none', { where: 'at what Tom said' }],
    ['a long text in one word', { service: 'x'.repeat(101) }],
  ])('withholds %s where a name or a number belongs', (_, fields) => {
    report('parked', smuggled(fields));
    const [name = ''] = Object.keys(fields);
    expect(line()[name]).toBe('withheld');
  });

  it('has no sentence for an event', () => {
    report('Tom could not sign');
    expect(line()['event']).toBe('withheld');
  });

  it('speaks for no one whose name is a sentence', () => {
    reportAs({ service: 'insights', instance: 'the one of Tom' });
    report('listening');
    expect(line()['instance']).toBe('withheld');
  });
});

class KeyLost extends Error {
  override readonly name = 'KeyLost';
}

describe('what is told of an error', () => {
  it('is its class and where it came about', () => {
    expect(troubleOf(new KeyLost('the key of Tom'))).toEqual({
      error: 'KeyLost',
      where: expect.stringMatching(/^libs\/platform\/src\/report\.spec\.ts:\d+:\d+$/),
    });
  });

  it.each([
    'failed at Tom’s house',
    'first\n    at /Tom/said/this.ts:1:1\nlast',
    'first\n    at secret (/home/tom:1:1)',
  ])('is never its message: %j', (message) => {
    const { where } = troubleOf(new KeyLost(message));
    expect(where).toMatch(/report\.spec\.ts/);
  });

  it('is no name that is not one of a class', () => {
    const error = new Error('x');
    error.name = 'Tom Miller';
    expect(troubleOf(error).error).toBe('Error');
    expect(troubleOf('what Tom said')).toEqual({ error: 'string' });
    expect(troubleOf(undefined)).toEqual({ error: 'undefined' });
  });

  it('can be written as it is', () => {
    reportAs({ service: 'insights', instance: 'one' });
    report('unexpected-error', troubleOf(new KeyLost('the key of Tom')));
    expect(written.at(-1)).not.toContain('withheld');
    expect(written.at(-1)).not.toContain('Tom');
  });
});
