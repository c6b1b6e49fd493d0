import { describe, expect, it } from '@jest/globals';
import { idIn } from '@alliance/decider/scope';
import { readModelsFrom } from '../api/read-models.ts';
import { keptSummaries, type Kept } from '../my-pairs/kept-summaries.ts';
import { summariesFrom } from '../my-pairs/summaries.ts';
import { amends, beganNaming } from '../specification/across.ts';
import { SCOPE, type DatedFact } from '../specification/pair-history.ts';
import { AMARA, JUDITH, meet, nameTheme, touch } from '../specification/people.ts';
import { runningOn } from '../specification/running.ts';

const told: readonly DatedFact[] = [
  ...beganNaming('2026-01-08'),
  ...meet(1, '2026-02-01'),
  ...nameTheme(1, 'Rescuing', '2026-02-01'),
  ...touch(1, 1, '2026-02-01'),
];

const opened = async () => {
  const running = await runningOn(told);
  running.standing.set(SCOPE, { people: { coach: AMARA, supervisor: JUDITH } });
  const summaries = summariesFrom(running, readModelsFrom(running));
  const keptOf = (person: string) => running.documents.get(`pair-summaries ${person} ${SCOPE}`) as Kept;
  const inStore = async (person: string) =>
    JSON.stringify(await keptSummaries(running).open(person, SCOPE, keptOf(person)));
  return { running, summaries, keptOf, inStore };
};

describe('what is kept for across pairs', () => {
  it('has the names of themes for the supervisor, and for nobody else', async () => {
    const { summaries, inStore } = await opened();
    await summaries.of(JUDITH);
    await summaries.of(AMARA);
    expect(await inStore(JUDITH)).toContain('Rescuing');
    expect(await inStore(AMARA)).not.toMatch(/Rescuing|rescuing/);
  });
  it('has nothing of them any more once the two have signed that they aren’t named', async () => {
    const { running, summaries, inStore } = await opened();
    await summaries.of(JUDITH);
    await running.hear([...told, ...amends(1, '2026-03-01', { supervisorsPages: 'not-named' })]);
    const [after] = await summaries.of(JUDITH);
    expect(after?.summary.pages).toEqual({ stage: 'not-named' });
    expect(await inStore(JUDITH)).not.toMatch(/Rescuing|rescuing/);
  });
  it('opens no more once the words that named a theme were erased', async () => {
    const { running, summaries, keptOf } = await opened();
    await summaries.of(JUDITH);
    const before = keptOf(JUDITH);
    await running.vault.destroy({ stream: `themes-${idIn(SCOPE)}`, author: AMARA, audience: 'pair' });
    expect(await keptSummaries(running).open(JUDITH, SCOPE, before)).toBeUndefined();
    expect(JSON.stringify(await summaries.of(JUDITH))).not.toContain('Rescuing');
  });
});
