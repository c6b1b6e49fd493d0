import { describe, expect, it, jest } from '@jest/globals';
import { clauseCommented } from '@alliance/facts/contract';
import { StoreUnavailable } from '@alliance/platform/ports/event-store';
import { readModelsFrom } from '../api/read-models.ts';
import { aYear } from '../specification/a-year.ts';
import { on, SCOPE, type DatedFact } from '../specification/pair-history.ts';
import { AMARA, JUDITH, TODAY } from '../specification/people.ts';
import { runningOn } from '../specification/running.ts';
import { keptSummaries } from './kept-summaries.ts';
import { SUMMARY_VERSION } from './pair-summary.ts';
import { renewing } from './renewing.ts';
import { summariesFrom } from './summaries.ts';

const KEY = `pair-summaries ${JUDITH} ${SCOPE}`;
const asked: readonly DatedFact[] = [
  ...aYear,
  ...on(TODAY, clauseCommented({ by: AMARA, clauseId: 'review-rhythm', text: 'For how long?' })),
];

const opened = async () => {
  const running = await runningOn(aYear);
  running.standing.set(SCOPE, { people: { coach: AMARA, supervisor: JUDITH } });
  const readModels = readModelsFrom(running);
  const made: string[] = [];
  const now: typeof readModels.now = (id, person) => {
    made.push(person);
    return readModels.now(id, person);
  };
  const from = (version?: number) => summariesFrom(running, { now: now }, keptSummaries(running, version));
  const kept = () => running.documents.get(KEY) as { code: number; keys: string[]; sealed: string };
  return { running, made, from, summaries: from(), kept };
};

describe('the summary of a pair', () => {
  it('is made once and kept: whoever asks again, after a start as well, is told the same', async () => {
    const { summaries, from, made } = await opened();
    const first = await summaries.of(JUDITH);
    expect(first).toMatchObject([{ summary: { role: 'supervisor', other: { name: 'Amara Osei' } } }]);
    expect(await summaries.of(JUDITH)).toEqual(first);
    expect(await from().of(JUDITH)).toEqual(first);
    expect(made).toEqual([JUDITH]);
  });
  it('is made again once something further was heard', async () => {
    const { summaries, running, made } = await opened();
    await summaries.of(JUDITH);
    await running.hear(asked);
    const [after] = await summaries.of(JUDITH);
    expect(after?.summary.waits).toContainEqual(expect.objectContaining({ kind: 'question', for: 'you' }));
    await summaries.of(JUDITH);
    expect(made).toEqual([JUDITH, JUDITH]);
  });
  it('is made again where other code made it', async () => {
    const { summaries, from, made, kept } = await opened();
    await summaries.of(JUDITH);
    const later = from(SUMMARY_VERSION + 1);
    await later.of(JUDITH);
    await later.of(JUDITH);
    expect([made.length, kept().code]).toEqual([2, SUMMARY_VERSION + 1]);
  });
  it('is made again where somebody changed it, took another’s, or lost it', async () => {
    const { summaries, running, made, kept } = await opened();
    const first = await summaries.of(JUDITH);
    const whole = kept();
    await summaries.of(AMARA);
    const others = running.documents.get(`pair-summaries ${AMARA} ${SCOPE}`);
    const turned = whole.sealed.startsWith('A') ? 'B' : 'A';
    for (const instead of [
      { ...whole, sealed: turned + whole.sealed.slice(1) },
      { ...whole, keys: [] },
      { ...whole, keys: whole.keys.toReversed() },
      { code: whole.code },
      others,
    ]) {
      running.documents.set(KEY, instead);
      expect(await summaries.of(JUDITH)).toEqual(first);
    }
    running.documents.delete(KEY);
    expect(await summaries.of(JUDITH)).toEqual(first);
    expect(made.filter((person) => person === JUDITH)).toHaveLength(7);
  });
  it('lies sealed: no names, no days, no numbers of what was done', async () => {
    const { summaries, kept } = await opened();
    await summaries.of(JUDITH);
    const { code, keys, sealed, ...further } = kept();
    expect([typeof code, keys.length, further]).toEqual(['number', 2, {}]);
    const bytes = Buffer.from(sealed, 'base64url').toString('latin1');
    for (const readable of ['Amara', JUDITH, '2025', 'held', 'supervisor'])
      expect(bytes).not.toContain(readable);
  });
  it('opens no more once what one of the two wrote was erased, and is made again without it', async () => {
    const { summaries, running, kept } = await opened();
    await summaries.of(JUDITH);
    const before = kept();
    const stream = `alliance-${SCOPE.slice('alliance/'.length)}`;
    await running.vault.destroy({ stream, author: AMARA, audience: 'pair' });
    const still = keptSummaries(running);
    expect(await still.open(JUDITH, SCOPE, before)).toBeUndefined();
    expect(JSON.stringify(await summaries.of(JUDITH))).not.toContain('Amara');
    expect(kept().keys).not.toEqual(before.keys);
  });
  it('is told all the same where it can’t be kept, on a full disk say', async () => {
    const { running, from } = await opened();
    jest.spyOn(running.views, 'transact').mockRejectedValue(new StoreUnavailable('the disk is full'));
    expect(await from().of(JUDITH)).toMatchObject([{ summary: { other: { name: 'Amara Osei' } } }]);
  });
  it('isn’t of a pair in which somebody doesn’t stand', async () => {
    const { summaries } = await opened();
    expect(await summaries.of('tom')).toEqual([]);
  });
});

describe('after something new of a pair', () => {
  it('what is kept of it is made again by itself, once for all that came together', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate'] });
    const { summaries, running, made } = await opened();
    renewing(running, summaries, 100);
    await summaries.of(JUDITH);
    await running.hear(asked);
    for (let n = 0; n < 5; n++) running.tell({ scope: SCOPE, types: ['ClauseCommented'] });
    jest.advanceTimersByTime(100);
    jest.useRealTimers();
    for (let turn = 0; turn < 50; turn++) await new Promise((done) => setImmediate(done));
    expect(made).toEqual([JUDITH, JUDITH]);
    await summaries.of(JUDITH);
    expect(made).toHaveLength(2);
  });
});
