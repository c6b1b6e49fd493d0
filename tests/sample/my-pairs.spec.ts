import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MyPairs } from '@alliance/insights/my-pairs/my-pairs';
import { openSampleInstallation } from '../harness/opened.ts';

let sample: Awaited<ReturnType<typeof openSampleInstallation>>;
let judiths: MyPairs;

const pairsOf = async (first: string) => {
  const person = sample.people.find(({ name }) => name.startsWith(first));
  const visitor = await sample.lookInAs(first);
  return (await visitor.get(`/people/${person?.id}/pairs`)).body as MyPairs;
};
const firstName = (name: string) => name.split(' ')[0];

beforeAll(async () => {
  sample = await openSampleInstallation();
  judiths = await pairsOf('Judith');
});
afterAll(() => sample.stop());

describe('Judith’s pairs', () => {
  it('are eight, by their next session, and met 66 times in all', () => {
    expect(
      judiths.pairs.map(({ other, sessions, next }) => [firstName(other.name), sessions.length, next?.on]),
    ).toEqual([
      ['Mirren', 0, '2026-07-08'],
      ['Amara', 13, '2026-07-15'],
      ['Hanneke', 5, '2026-07-21'],
      ['Tom', 12, '2026-07-22'],
      ['Nadia', 9, '2026-07-22'],
      ['Sinéad', 11, '2026-07-23'],
      ['Ben', 7, '2026-07-30'],
      ['Yusuf', 9, undefined],
    ]);
    expect(judiths.pairs.flatMap(({ sessions }) => sessions)).toHaveLength(66);
  });
  it('say what waits for whom, and since when', () => {
    const waits = judiths.pairs.flatMap(({ other, waits: each }) =>
      each.map(({ kind, for: whom, since }) => `${firstName(other.name)}: ${kind}, ${whom}, ${since}`),
    );
    expect(waits).toEqual([
      'Mirren: question, you, 2026-06-29',
      'Hanneke: review, you, 2026-06-24',
      'Tom: alliance-review, you, 2026-07-02',
      'Nadia: amendment, other, 2026-06-19',
      'Sinéad: amendment, you, 2026-06-22',
    ]);
  });
  it('ask of one long silence: seven weeks, where three were agreed', () => {
    expect(judiths.pairs.filter(({ apart }) => apart).map(({ other, apart }) => [other.name, apart])).toEqual(
      [['Yusuf Demir', { days: 50, agreed: { everyN: 3, unit: 'weeks' } }]],
    );
  });
  it('are drafting with Mirren, and have agreed with all others', () => {
    expect(judiths.pairs.filter(({ agreement }) => agreement.stage !== 'in-force')).toMatchObject([
      { other: { name: 'Mirren Kale' }, agreement: { stage: 'draft' }, began: '2026-06-09' },
    ]);
  });
});

describe('somebody else’s pairs', () => {
  it('are theirs: what the one has with others, the other never learns', async () => {
    expect((await pairsOf('Tom')).pairs.map(({ other }) => other.name)).toEqual(['Judith Lindqvist']);
    const tom = await sample.lookInAs('Tom');
    const judith = sample.people.find(({ name }) => name.startsWith('Judith'))?.id;
    const [hers, nobodys] = [await tom.get(`/people/${judith}/pairs`), await tom.get('/people/nobody/pairs')];
    expect(hers.status).toBe(404);
    expect(hers.body).toEqual({
      ...(nobodys.body as object),
      instance: (hers.body as { instance?: string }).instance,
    });
  });
  it('that ended come last', async () => {
    expect(
      (await pairsOf('Colm')).pairs.map(({ other, endedOn }) => [firstName(other.name), endedOn]),
    ).toEqual([
      ['Leila', undefined],
      ['Priya', expect.any(String)],
    ]);
  });
});
