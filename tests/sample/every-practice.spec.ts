import { describe, expect, it } from '@jest/globals';
import { isCommand, readScenario, type CommandLine } from '@alliance/all-in-one/scenario/line';
import { readSample, SAMPLE_BACKGROUND, SAMPLE_FILES } from '@alliance/all-in-one/sample/sample';
import { PRACTICES, type Practice } from '@alliance/facts/practices';

type OfPractice = (line: CommandLine) => boolean;

const does =
  (...verbs: readonly string[]): OfPractice =>
  (line) =>
    verbs.includes(line.do);
const says =
  (verb: string, field: string): OfPractice =>
  (line) =>
    line.do === verb && line.body[field] !== undefined;

/** What of a pair rests on a practice. */
const RESTS_ON: Readonly<Record<Practice, OfPractice>> = {
  worth: says('session submit-review', 'value'),
  pulse: does('pulse open', 'pulse seal'),
  guesses: says('pulse seal', 'guesses'),
  depths: does('themes agree-touch'),
  growth: does('practitioner place', 'practitioner answer'),
  experiments: does('experiment propose', 'experiment try', 'experiment conclude'),
  impact: does('impact note', 'impact echo'),
  companion: does('companion share', 'companion answer', 'companion observe'),
  preparation: does('preparation review-coaching-session', 'preparation answer-hardest'),
};
/** What tells of a theme asks for its depth so far, whether depths are used or not. */
const ASKED_OF_ALL: Practice = 'depths';

const commandsOf = async (file: string): Promise<readonly CommandLine[]> =>
  readScenario(await readSample(file)).filter(isCommand);
const counted = (commands: readonly CommandLine[]) =>
  Object.fromEntries(PRACTICES.map((each) => [each, commands.filter(RESTS_ON[each]).length]));

describe('what pairs of the sample use', () => {
  it('is everything with the three whom one looks in on', async () => {
    const used = await Promise.all(
      Object.keys(SAMPLE_FILES).map(async (file) => [file, counted(await commandsOf(file))] as const),
    );
    expect(Object.fromEntries(used)).toEqual({
      'amara-and-judith': {
        worth: 26,
        pulse: 12,
        guesses: 6,
        depths: 16,
        growth: 46,
        experiments: 11,
        impact: 16,
        companion: 6,
        preparation: 9,
      },
      'tom-and-judith': {
        worth: 24,
        pulse: 12,
        guesses: 7,
        depths: 10,
        growth: 3,
        experiments: 32,
        impact: 5,
        companion: 5,
        preparation: 1,
      },
      'priya-and-colm': {
        worth: 15,
        pulse: 12,
        guesses: 6,
        depths: 4,
        growth: 4,
        experiments: 3,
        impact: 3,
        companion: 1,
        preparation: 2,
      },
    });
  });

  it('is the few, and nothing else, with the one pair that began so', async () => {
    const commands = (await Promise.all(SAMPLE_BACKGROUND.map(commandsOf))).flat();
    const begun = commands.filter(({ body }) => body['begunWith'] === 'few').map(({ alliance }) => alliance);
    expect(begun).toEqual(['ben-and-judith']);
    const ofTheFew = commands.filter(({ alliance }) => alliance === 'ben-and-judith');
    const used = Object.entries(counted(ofTheFew)).filter(
      ([name, times]) => name !== ASKED_OF_ALL && times > 0,
    );
    expect(used).toEqual([]);
    expect(ofTheFew.filter(does('session submit-review', 'contract sign')).length).toBe(4);
  });

  it('are twelve pairs', async () => {
    const files = [...Object.keys(SAMPLE_FILES), ...SAMPLE_BACKGROUND];
    const commands = (await Promise.all(files.map(commandsOf))).flat();
    expect(new Set(commands.map(({ alliance }) => alliance)).size).toBe(12);
  });
});
