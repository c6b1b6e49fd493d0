import { beforeEach, describe, expect, it } from '@jest/globals';
import { NotVouchedFor } from '@alliance/platform/vouching/not-vouched-for';
import { appendTo, someFacts } from '@alliance/platform-tests/sample-facts';
import { until } from '@alliance/platform-tests/until';
import {
  aDatabaseForEach,
  inIt,
  open,
  outside,
  record,
  scope,
} from '../../../../tests/harness/vouched-database.ts';

aDatabaseForEach();

describe('a log in which something was changed', () => {
  it.each([
    ['an author', `UPDATE log_reviews.facts SET open = '{"by":"stranger"}' WHERE position = 3`],
    ['a date', `UPDATE log_reviews.facts SET at = '2020-01-01' WHERE position = 3`],
    ['a scope', `UPDATE log_reviews.facts SET scope = 'alliance/other' WHERE position = 3`],
    ['what is sealed', `UPDATE log_reviews.facts SET sealed = 'c2VhbGVu' WHERE position = 3`],
    ['a key', `UPDATE log_reviews.facts SET key_id = NULL WHERE position = 3`],
    ['a fact that was taken out', 'DELETE FROM log_reviews.facts WHERE position = 3'],
  ])('isn’t opened: %s', async (_what, statement) => {
    await record('reviews', 'goal-1');
    await outside(statement);
    await inIt(({ eventStore }) => expect(eventStore('reviews')).rejects.toThrow(NotVouchedFor));
  });
  it('tells nothing more as soon as it is found while it is open', async () => {
    await record('reviews', 'goal-1');
    await inIt(async ({ eventStore }) => {
      const log = await eventStore('reviews');
      await log.append(appendTo('goal-2', 0, ...someFacts('goal-2', 2)));
      await outside(`UPDATE log_reviews.facts SET open = '{"by":"stranger"}' WHERE position = 3`);
      expect(await log.readStream('goal-2')).toHaveLength(2);
      await expect(log.readStream('goal-1')).rejects.toThrow(NotVouchedFor);
      await expect(log.readStream('goal-2')).rejects.toThrow(NotVouchedFor);
      await expect(log.append(appendTo('goal-2', 2, ...someFacts('goal-2', 1)))).rejects.toThrow(
        NotVouchedFor,
      );
    });
  });
  it.each([
    ['cut', 'DELETE FROM log_reviews.facts WHERE position > 3'],
    ['changed', 'UPDATE log_reviews.facts SET link = previous WHERE position = 5'],
  ])('takes nothing behind an end that was %s while it is open', async (_how, statement) => {
    await inIt(async ({ eventStore }) => {
      const log = await eventStore('reviews');
      await log.append(appendTo('goal-1', 0, ...someFacts('goal-1', 5)));
      await outside(statement);
      await expect(log.append(appendTo('goal-2', 0, ...someFacts('goal-2', 1)))).rejects.toThrow(
        NotVouchedFor,
      );
    });
  });
  it('is opened at once where it is long, and tells nothing more once the change is found', async () => {
    await inIt(async ({ eventStore }) => {
      const log = await eventStore('reviews');
      for (let goal = 0; goal < 6; goal++)
        await log.append(appendTo(`goal-${goal}`, 0, ...someFacts(`goal-${goal}`, 1_000)));
    });
    await outside("UPDATE log_reviews.facts SET at = '2020-01-01' WHERE position = 4_000");
    await inIt(async ({ eventStore }) => {
      const changed = await eventStore('reviews');
      expect(await changed.readStream('goal-5')).toHaveLength(1_000);
      await until('the change to be found', () =>
        changed.readStream('goal-5').then(
          () => false,
          (error: unknown) => error instanceof NotVouchedFor,
        ),
      );
    });
  });
});

describe('a vault in which something was changed', () => {
  beforeEach(() =>
    inIt(async ({ vault }) => {
      await vault.keyFor({ ...scope, stream: 'goal-2' });
      await vault.keyFor(scope);
      await vault.destroy(scope);
    }),
  );
  const unbound = 'ALTER TABLE vault.keys DROP CONSTRAINT vouched_for;';
  it.each([
    ['a key was emptied', `${unbound} UPDATE vault.keys SET wrapped = NULL`, 'taken away from outside'],
    ['a destroyed key was renamed', "UPDATE vault.keys SET stream = 'x' WHERE wrapped IS NULL", 'taken away'],
    [
      'a destroyed key is back',
      `UPDATE vault.keys SET wrapped = 'x', erased = NULL WHERE wrapped IS NULL`,
      'keys that were destroyed are in it again',
    ],
    ['its row is gone', 'DELETE FROM vault.keys WHERE wrapped IS NULL', 'are in it again'],
  ])('isn’t opened: %s', async (_what, statement, sentence) => {
    await outside(statement);
    await expect(open()).rejects.toThrow(NotVouchedFor);
    await expect(open()).rejects.toThrow(sentence);
  });
});
