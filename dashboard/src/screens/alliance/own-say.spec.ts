import type { AgencyChange, AgencyCourse } from '@alliance/api-client/generated/api';
import { describe, expect, it } from '@jest/globals';
import { agencyQuestion } from './question.ts';
import { changeInWords, guessInWords, sidesInWords } from './sentences.ts';

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
  const course = (pulses: number, its?: AgencyChange): AgencyCourse => ({
    points: Array.from({ length: pulses }, (_, at) => ({
      pulseId: `${at}`,
      session: at + 1,
      on: '2025-02-19',
      mean: 5,
      isLookedBackAt: at < (its?.pulses ?? 0),
    })),
    change: its,
  });
  it('is told against what chance alone could show', () => {
    expect(changeInWords(course(4, change), 'Ines')).toBe(
      'More than chance would easily bring about: Ines tells of more say than at first.',
    );
    expect(changeInWords(course(4, { ...change, verdict: 'no-reliable-change' }), 'Ines')).toMatch(
      /told from chance\.$/,
    );
    expect(changeInWords(course(1), 'Ines')).toMatch(/from two on/);
  });
  it('is told of when we look back at our alliance, and not before', () => {
    expect(changeInWords(course(4), 'Ines')).toBe(
      'How it changed is told when we look back at our alliance.',
    );
    expect(sidesInWords(course(4))).toBe('');
    expect(sidesInWords(course(5, change))).toMatch(/that we looked back at$/);
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
