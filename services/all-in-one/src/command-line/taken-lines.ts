import type { Platform } from '@alliance/platform/ports/ports';
import { ScenarioError, type Line } from '../scenario/line.ts';

const LINES = 'lines';

/**
 * Remembers which lines of a scenario were taken in, by digests that only this installation can make. A file that
 * was changed, or whose lines have moved, is refused: what it was and what it is would be mixed otherwise, and
 * done twice. What stands below the lines that are known may go on.
 *
 * @throws ScenarioError for the first line that is not the one that stood there.
 */
export const noteLines = async (
  platform: Platform,
  scenario: string,
  lines: readonly Line[],
): Promise<void> => {
  const digests = lines.map((line) => ({
    number: line.number,
    key: `${scenario} ${line.number}`,
    digest: platform.vault.digest(`line of a scenario ${JSON.stringify(line)}`),
  }));
  const taken = await platform.viewStore('imports');
  await taken.transact(async (transaction) => {
    for (const { number, key, digest } of digests) {
      const before = await transaction.document<string>(LINES, key);
      if (before !== undefined && before !== digest)
        throw new ScenarioError(number, 'another line stood here when this file was taken in before');
      await transaction.put(LINES, key, digest);
    }
  });
};
