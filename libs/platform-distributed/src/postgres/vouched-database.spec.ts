import { describe, expect, it } from '@jest/globals';
import { NotVouchedFor } from '@alliance/platform/vouching/not-vouched-for';
import { appendTo, someFacts } from '@alliance/platform-tests/sample-facts';
import { until } from '@alliance/platform-tests/until';
import {
  aDatabaseForEach,
  allOf,
  inIt,
  open,
  outside,
  record,
  rowsOf,
  urlOfIt,
} from '../../../../tests/harness/vouched-database.ts';
import { postgresAccounts } from './postgres-accounts.ts';

aDatabaseForEach();

/** A schema as it was: its rows are put away, and put back in the place of those that came since. */
const keep = (schema: string, table: string) =>
  outside(`CREATE TABLE public.kept AS TABLE ${schema}.${table}`);
const putBack = (schema: string, table: string) =>
  outside(`DELETE FROM ${schema}.${table}; INSERT INTO ${schema}.${table} SELECT * FROM public.kept`);

const PLACES = ['vault', 'log_contracts'];
const keepAnchors = () => outside('CREATE TABLE public.anchors AS TABLE vault.anchor');
const setAnchors = async (row: Record<string, unknown> | undefined) => {
  for (const place of PLACES)
    await outside(`UPDATE ${place}.anchor SET heads = $1, vouched = $2`, [row?.['heads'], row?.['vouched']]);
};
const putAnchorsBack = async () => setAnchors((await rowsOf('TABLE public.anchors'))[0]);

describe('a database', () => {
  it('isn’t opened where a log is shorter than the others say', async () => {
    await record('contracts', 'goal-1');
    await outside('DELETE FROM log_contracts.facts WHERE position > 3');
    await inIt(async ({ eventStore }) => {
      await expect(eventStore('contracts')).rejects.toThrow(NotVouchedFor);
      await expect(eventStore('contracts')).rejects.toThrow('log_contracts is older than vault says');
      await expect(eventStore('contracts')).rejects.toThrow('Put the whole database back as it was last');
    });
  });
  it('isn’t opened where a log went on otherwise from an older copy', async () => {
    await record('contracts', 'goal-1', 3);
    await keep('log_contracts', 'facts');
    await keepAnchors();
    await record('contracts', 'goal-1', 2);
    const later = await rowsOf('SELECT * FROM vault.anchor');
    await putBack('log_contracts', 'facts');
    await putAnchorsBack();
    await record('contracts', 'goal-2', 2);
    await setAnchors(later[0]);
    await inIt(({ eventStore }) =>
      expect(eventStore('contracts')).rejects.toThrow('log_contracts isn’t what vault says'),
    );
  });
  it.each(['log_contracts', 'vault', 'accounts'])('isn’t opened with an older copy of %s', async (schema) => {
    await (await postgresAccounts(urlOfIt())).close();
    await record('contracts', 'goal-1');
    await keep(schema, 'anchor');
    await record('contracts', 'goal-1');
    await putBack(schema, 'anchor');
    await expect(open()).rejects.toThrow(NotVouchedFor);
    await expect(open()).rejects.toThrow(`${schema} is an older copy than`);
  });
  it.each(['log_contracts', 'accounts'])('isn’t opened without %s, that others tell of', async (schema) => {
    await (await postgresAccounts(urlOfIt())).close();
    await record('contracts', 'goal-1');
    await outside(`DROP SCHEMA ${schema} CASCADE`);
    await expect(open()).rejects.toThrow(`${schema} is missing`);
  });
  it('isn’t opened without its vault, and none is made in its place', async () => {
    await record('contracts', 'goal-1');
    await outside('DROP SCHEMA vault CASCADE');
    await expect(open()).rejects.toThrow('vault is missing, and log_contracts knew of it');
    expect(await rowsOf("SELECT FROM pg_namespace WHERE nspname = 'vault'")).toEqual([]);
  });
  it('isn’t opened where nothing says any more how far it had come', async () => {
    await record('contracts', 'goal-1');
    await outside('DELETE FROM log_contracts.anchor; DELETE FROM vault.anchor');
    await expect(open()).rejects.toThrow('nothing says any more how far everything had come');
  });
  it('isn’t opened where what is said of it was changed', async () => {
    await record('contracts', 'goal-1');
    await outside(`UPDATE vault.anchor SET heads = replace(heads, '"position":5', '"position":3')`);
    await expect(open()).rejects.toThrow('what vault tells of the logs was changed from outside');
  });
  it('tells of a change in every schema that can’t be made again, a second after it at the latest', async () => {
    await (await postgresAccounts(urlOfIt())).close();
    await inIt(async ({ eventStore }) => {
      const log = await eventStore('contracts');
      await log.append(appendTo('goal-1', 0, ...someFacts('goal-1', 5)));
      const begun = performance.now();
      const anchored = async (schema: string) =>
        String((await rowsOf(`SELECT heads FROM ${schema}.anchor`))[0]?.['heads']).includes('"position":5');
      for (const schema of ['vault', 'accounts', 'log_contracts'])
        await until(`${schema} to know it`, () => anchored(schema));
      expect(performance.now() - begun).toBeLessThan(2_000);
    });
  });
  it('is anchored by two who append to one log as far as either knows', async () => {
    await inIt(async (one) =>
      inIt(async (other) => {
        for (const { eventStore } of [one, other, one, other])
          await (await eventStore('reviews')).append(appendTo('goal-1', 'any', ...someFacts('goal-1', 2)));
      }),
    );
    const [row] = await rowsOf('SELECT heads FROM vault.anchor');
    expect(JSON.parse(String(row?.['heads']))).toMatchObject({ logs: { reviews: { position: 8 } } });
    expect(await allOf('reviews')).toHaveLength(8);
  });
});
