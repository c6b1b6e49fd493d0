import { describe, expect, it } from '@jest/globals';
import { isCommand, isPerson, readScenario, ScenarioError } from './line.ts';

const ana = '{"person": "ana", "name": " Ana Sol ", "email": "ana@sol.example"}';
const drafts =
  '{"at": "2025-01-14T08:00:00Z", "by": "ana", "alliance": "ours", "do": "contract draft", "body": {"templateId": "usual-fourteen"}}';
const faultIn = (text: string) => {
  try {
    readScenario(text);
  } catch (error) {
    if (error instanceof ScenarioError) return [error.line, error.message];
  }
  throw new Error('it was read');
};

describe('a scenario', () => {
  it('is people and commands, a line each, numbered as an editor numbers them', () => {
    const lines = readScenario(`# Ana and Ben\n\n${ana}\n   \n${drafts}`);
    expect(lines.filter(isPerson)).toEqual([
      { number: 3, person: 'ana', name: 'Ana Sol', email: 'ana@sol.example' },
    ]);
    expect(lines.filter(isCommand)).toMatchObject([{ number: 5, by: 'ana', do: 'contract draft' }]);
  });
  it('may come from any editor', () => {
    expect(readScenario(`\uFEFF${ana}\r\n${drafts}\r\n`)).toEqual(readScenario(`${ana}\n${drafts}`));
  });
  it('may be empty', () => {
    expect(readScenario('')).toEqual([]);
    expect(readScenario('# nothing yet\n')).toEqual([]);
  });
  it('tells of its first fault, and of none of its words', () => {
    expect(faultIn(`${ana}\n{"at"`)).toEqual([2, 'line 2: this is not JSON']);
    expect(faultIn(`${ana}\nnull`)[1]).toMatch(/^line 2: the line: /);
    expect(faultIn(drafts.replace('08:00', '25:00'))[1]).toMatch(/^line 1: at: /);
    expect(faultIn(drafts.replace('"ours"', '"Ours!"'))[1]).toBe(
      'line 1: alliance: a name has lower-case letters, digits, dots and dashes',
    );
    expect(faultIn(ana.replace('"ana"', '"Ana!"'))[1]).not.toContain('Ana!');
  });
});
