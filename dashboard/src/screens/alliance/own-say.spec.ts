import type { AgencyChange } from '@alliance/api-client/generated/api';
import { describe, expect, it } from '@jest/globals';
import { agencyQuestion } from './question.ts';
import { changeInWords, guessInWords } from './sentences.ts';

const name = (role: 'coach' | 'supervisor') => (role === 'coach' ? 'Ines' : 'Paul');

describe('one’s own say', () => {
  const change: AgencyChange = {
    from: 5,
    to: 6.5,
    change: 1.5,
    criterion: 1.0518,
    verdict: 'improved',
    pulsesOnEachSide: 2,
    pulses: 4,
    provisional: true,
  };
  it('is told against what chance alone could show', () => {
    expect(changeInWords(change, 'Ines')).toBe(
      'More than chance would easily bring about: Ines tells of more say than at first.',
    );
    expect(changeInWords({ ...change, verdict: 'no-reliable-change' }, 'Ines')).toMatch(
      /told from chance\.$/,
    );
    expect(changeInWords(undefined, 'Ines')).toMatch(/from two on/);
  });
  it('ends in a question of what became of it', () => {
    expect(agencyQuestion(change)).not.toBe(agencyQuestion({ ...change, verdict: 'declined' }));
    expect(agencyQuestion(undefined)).toMatch(/\?$/);
  });
});

describe('guesses', () => {
  it('tell how close they came, and which way they leant', () => {
    expect(guessInWords({ byStatement: [1, 1], size: 1, direction: 1 }, 'coach', name)).toBe(
      'Ines guessed Paul’s answers one point off, on average, mostly higher than they were.',
    );
    expect(guessInWords({ byStatement: [1, -1], size: 1, direction: 0 }, 'supervisor', name)).toMatch(
      /on average\.$/,
    );
    expect(guessInWords({ byStatement: [0], size: 0, direction: 0 }, 'coach', name)).toBe(
      'Ines guessed each of Paul’s answers exactly.',
    );
  });
});
