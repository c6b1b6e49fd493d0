import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AcrossOfThePair } from '@alliance/insights/across-pairs/of-the-pair';
import type { AcrossPairs } from '@alliance/insights/across-pairs/across-pairs';
import { openSampleInstallation } from '../harness/opened.ts';

let sample: Awaited<ReturnType<typeof openSampleInstallation>>;
let judiths: AcrossPairs;

const acrossOf = async (first: string) => {
  const person = sample.people.find(({ name }) => name.startsWith(first));
  const visitor = await sample.lookInAs(first);
  return (await visitor.get(`/people/${person?.id}/across-pairs`)).body as AcrossPairs;
};
const firstName = (name: string) => name.split(' ')[0];
const nameIn = ({ pairs }: AcrossPairs, id: string) =>
  firstName(pairs.find(({ allianceId }) => allianceId === id)?.other.name ?? '');

beforeAll(async () => {
  sample = await openSampleInstallation();
  judiths = await acrossOf('Judith');
});
afterAll(() => sample.stop());

describe('across Judith’s pairs', () => {
  it('stand five, in the order in which they began, and those whose agreement doesn’t name it do not', () => {
    expect(judiths.pairs.map(({ other, sessions }) => [firstName(other.name), sessions.length])).toEqual([
      ['Amara', 13],
      ['Tom', 12],
      ['Sinéad', 11],
      ['Nadia', 9],
      ['Ben', 7],
    ]);
    expect(judiths.notHere.map(({ other, stage }) => [firstName(other.name), stage])).toEqual([
      ['Yusuf', 'not-named'],
      ['Hanneke', 'not-named'],
      ['Mirren', 'no-agreement'],
    ]);
  });
  it('recur six families, each with how it stands in each pair', () => {
    const rows = judiths.families.map(({ family, pairs }) => [
      family,
      ...pairs.map(
        ({ allianceId, lastSix, themes }) =>
          `${nameIn(judiths, allianceId)} ${lastSix.touched} ${themes.map(({ state }) => state).join()}`,
      ),
    ]);
    expect(rows).toEqual([
      ['rescuing-and-dependency', 'Amara 1 returning', 'Sinéad 1 returning', 'Nadia 5 stuck'],
      ['contracting-and-sponsor-triangle', 'Nadia 1 dormant', 'Ben 5 recurring'],
      ['confidentiality-and-records', 'Amara 3 emerging', 'Ben 2 emerging'],
      ['self-doubt-and-identity', 'Tom 5 recurring', 'Nadia 2 occasional'],
      ['not-knowing-and-silence', 'Amara 2 fading', 'Sinéad 5 stuck'],
      ['endings-and-practice-sustainability', 'Sinéad 2 emerging'],
    ]);
  });
  it('ask of what is stuck, what came back in June and what nobody has named', () => {
    const { stuck, returning, notNamed } = judiths.questions;
    expect(
      stuck.map(({ allianceId, label, records }) => [nameIn(judiths, allianceId), label, records.length]),
    ).toEqual([
      ['Nadia', 'Carrying them home', 5],
      ['Sinéad', 'The pause nobody takes', 5],
    ]);
    expect(
      returning.map(({ allianceId, records }) => [nameIn(judiths, allianceId), records.at(-1)?.on]),
    ).toEqual([
      ['Amara', '2026-06-24'],
      ['Sinéad', '2026-06-09'],
    ]);
    expect(notNamed).toMatchObject({ sessions: 52, since: '2025-02-19' });
    expect(notNamed.families).toHaveLength(6);
  });
});

describe('what a coach reads of it', () => {
  it('is what stands there about the two, and names nobody else', async () => {
    const amara = await sample.lookInAs('Amara');
    const { allianceId } = judiths.pairs.find(({ other }) => other.name.startsWith('Amara')) ?? {
      allianceId: '',
    };
    const page = (await amara.get(`/alliances/${allianceId}/across-pairs`)).body as AcrossOfThePair;
    const standing = judiths.families.flatMap(({ family, pairs }) =>
      pairs
        .filter((each) => each.allianceId === allianceId)
        .map(({ lastSix, themes }) => ({ family, lastSix, themes })),
    );
    expect(page.stands?.families.toSorted((a, b) => (a.family < b.family ? -1 : 1))).toEqual(
      standing.toSorted((a, b) => (a.family < b.family ? -1 : 1)),
    );
    expect(page.readable).toEqual([{ since: '2025-02-12' }]);
    expect(JSON.stringify(page)).not.toMatch(/Nadia|Sinéad|Tom|Ben|Yusuf|Hanneke|Carrying/);
  });
  it('is answered to nobody else, whatever they are to one of the two', async () => {
    const tom = await sample.lookInAs('Tom');
    for (const { allianceId, other } of judiths.pairs) {
      const { status } = await tom.get(`/alliances/${allianceId}/across-pairs`);
      expect([other.name, status]).toEqual([other.name, other.name.startsWith('Tom') ? 200 : 404]);
    }
    const judith = sample.people.find(({ name }) => name.startsWith('Judith'))?.id;
    expect((await tom.get(`/people/${judith}/across-pairs`)).status).toBe(404);
  });
});

describe('across Colm’s pairs', () => {
  it('stands Leila, and of Priya it is said that they ended', async () => {
    const colms = await acrossOf('Colm');
    expect(colms.pairs.map(({ other }) => other.name)).toEqual(['Leila Haddad']);
    expect(colms.notHere).toMatchObject([{ other: { name: 'Priya Raman' }, stage: 'ended' }]);
  });
});
