import { describe, expect, it } from '@jest/globals';
import { isCommand, isPerson, readScenario, type Line } from '../scenario/line.ts';
import { rehearse } from '../scenario/rehearse.ts';
import { readSample, SAMPLE_BACKGROUND, SAMPLE_FILES, SAMPLE_TODAY } from './sample.ts';

const linesOf = async (file: string): Promise<readonly Line[]> => readScenario(await readSample(file));

describe.each([...Object.keys(SAMPLE_FILES), ...SAMPLE_BACKGROUND])('the sample %s', (file) => {
  it('is taken without a refusal', async () => {
    await expect(rehearse(file, await linesOf(file))).resolves.toBeUndefined();
  });
  it('goes forward in time and ends before the day on which its people live', async () => {
    const days = (await linesOf(file)).filter(isCommand).map(({ at }) => at);
    expect(days).toEqual(days.toSorted());
    expect(days.filter((at) => at > SAMPLE_TODAY)).toEqual([]);
  });
  it('has people at addresses that nobody can have', async () => {
    for (const { email } of (await linesOf(file)).filter(isPerson)) expect(email).toMatch(/\.example$/);
  });
  it('says in every review what it was worth, but where a pair has the few practices, and what the agreement needs', async () => {
    const commands = (await linesOf(file)).filter(isCommand);
    const few = new Set(
      commands.filter(({ body }) => body['begunWith'] === 'few').map(({ alliance }) => alliance),
    );
    for (const { alliance, body } of commands.filter((line) => line.do === 'session submit-review')) {
      expect(body['valueWords'] !== undefined).toBe(!few.has(alliance));
      expect(body['recontractWords'] !== undefined).toBe(body['recontractNeeded']);
    }
  });
});
