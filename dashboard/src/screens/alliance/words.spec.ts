import type { RevealedPulse } from '@alliance/api-client/generated/api';
import { describe, expect, it } from '@jest/globals';
import { asCsv } from '../../kit/data-table.tsx';
import { distanceQuestion } from './question.ts';
import { shownOf, withoutPulse } from './reading.ts';
import { distanceInWords, pulsesInWords, shapeInWords, statementInWords } from './sentences.ts';
import { answerRows, pulseColumns } from './tables.ts';
import { takeaway } from './takeaway.ts';

const name = (role: 'coach' | 'supervisor') => (role === 'coach' ? 'Ines' : 'Paul');
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

const pulse = (
  session: number,
  coach: readonly number[],
  supervisor: readonly number[],
  shape?: number,
): RevealedPulse => {
  const byStatement = coach.map((answer, i) => answer - (supervisor[i] ?? 0));
  return {
    pulseId: `p${session}`,
    revision: 'as-it-was-read',
    sessionId: `s${session}`,
    session,
    on: `2024-0${session}-10`,
    openedBy: 'coach',
    openedOn: `2024-0${session}-10`,
    instrumentVersion: 1,
    revealedOn: `2024-0${session}-11`,
    answers: { coach: { alliance: coach }, supervisor: { alliance: supervisor } },
    gap: {
      byStatement,
      size: mean(byStatement.map(Math.abs)),
      direction: mean(byStatement),
      ...(shape === undefined ? {} : { shape }),
      means: { coach: mean(coach), supervisor: mean(supervisor) },
    },
    guessGap: {},
  };
};
const far = pulse(1, [4, 4, 4, 4], [7, 7, 6, 6], -0.8);
const near = pulse(5, [7, 7, 6, 6], [7, 7, 6, 7], 0.6);
const mixed = pulse(3, [8, 4, 8, 4], [4, 8, 4, 8]);
const said = (...pulses: RevealedPulse[]) => takeaway({ pulses, marks: [], asOf: '2024-07-01' }, name);

const x = ({ session }: RevealedPulse) => session * 50;

describe('what our alliance comes to', () => {
  it('tells the widest distance and the latest, and who saw it better', () => {
    expect(said(far, near)).toBe(
      'In January our work looked two and a half points better to Paul than to Ines. Now we stand less than half a point apart.',
    );
  });
  it('names what was signed in between beside it, not as its cause', () => {
    const marks = [{ kind: 'version-signed' as const, version: 2, on: '2024-03-01' }];
    expect(takeaway({ pulses: [far, near], marks, asOf: '2024-07-01' }, name)).toMatch(
      /; version 2 was signed in between\.$/,
    );
  });
  it('takes no side where each stands higher in turn', () => {
    expect(said(mixed)).toBe('After session 3 we stood four points apart, now one higher, now the other.');
  });
  it('tells a distance that grew, and one that stayed', () => {
    expect(said(near, mixed)).toMatch(/^We stand four points apart, further than before: after session 3 /);
    expect(said(near, near)).toBe(
      'Over both pulses we have stood about as far apart as now: less than half a point.',
    );
  });
  it('says so when there is none, or no distance', () => {
    expect(said()).toBe('No pulse has been opened by both of us yet.');
    expect(said(pulse(2, [5, 6], [5, 6]))).toBe(
      'After session 2 our answers were the same, statement by statement.',
    );
  });
});

describe('one statement', () => {
  const then = pulse(1, [4, 6, 5, 6, 4], [8, 6, 6, 5, 4]);
  const now = pulse(5, [7, 8, 8, 4, 5], [7, 8, 7, 4, 6]);
  it('goes from the widest pulse to the latest', () => {
    expect([0, 1, 2, 3, 4].map((i) => statementInWords([then, now], i, name))).toEqual([
      '4 apart, now none',
      'alike, both times',
      '1 apart, now 1, Ines higher',
      '1 apart, now none',
      'alike, now 1, Paul higher',
    ]);
  });
  it('stands alone with a single pulse', () => {
    expect([0, 1].map((i) => statementInWords([then], i, name))).toEqual(['4 apart, Paul higher', 'alike']);
  });
});

describe('the shape', () => {
  it('is told then and now, and left out where it can’t be', () => {
    expect(shapeInWords([far, near])).toBe(
      'After session 1 where one stood higher, the other stood lower. Now we rise and fall on the same statements.',
    );
    expect(shapeInWords([mixed])).toBe('');
    expect(shapeInWords([{ ...near, gap: { ...near.gap, shape: 0.1 } }])).toMatch(
      /say little of the other’s/,
    );
  });
});

describe('the questions', () => {
  it('ask what one could see and the other couldn’t yet', () => {
    expect(distanceQuestion([far, near], name)).toBe(
      'Paul’s answers hardly moved. What was there to see then that Ines could not see yet?',
    );
  });
  it('ask of each what the distance is made of', () => {
    expect(distanceQuestion([near, mixed], name)).toMatch(/^What does each of us know/);
    expect(distanceQuestion([near], name)).toMatch(/^If it grew/);
    expect(distanceQuestion([], name)).toMatch(/\?$/);
  });
});

describe('the drawing in words', () => {
  it('states n, who answered and the window', () => {
    expect(pulsesInWords([far, near])).toBe(
      'two pulses, answered by both, each sealed until both; 10 January 2024 to 10 May 2024',
    );
    expect(pulsesInWords([far])).toMatch(/^one pulse, .*; 10 January 2024$/);
  });
  it('says each distance as one would, and who answers higher now, never an average of the two', () => {
    expect(distanceInWords([far, near], name)).toBe(
      'The distance between our answers: two and a half points after session 1, less than half a point after session 5. In the latest, Paul’s are the higher.',
    );
  });
});

describe('which pulses are shown', () => {
  const crowd = [1, 2, 3, 4, 5, 6].map((session) => pulse(session, [5], [session === 2 ? 9 : 6]));
  it('keeps the latest, the widest and the first, then what has room', () => {
    expect(shownOf(crowd, x, 90).map(({ session }) => session)).toEqual([2, 4, 6]);
    expect(shownOf(crowd, x, 40)).toHaveLength(6);
  });
  it('offers a new one only after a session that has none', () => {
    const sessions = [1, 2].map((session) => ({ sessionId: `s${session}`, session, on: '2024-01-10' }));
    expect(
      withoutPulse({ sessions, pulses: [crowd[0]], open: [] } as never).map(({ session }) => session),
    ).toEqual([2]);
  });
});

describe('the table behind the two lines', () => {
  it('has each mean, the distance and the shape as they are drawn', () => {
    const csv = asCsv(pulseColumns(name), [far, near]);
    expect(csv).toContain('1,2024-01-10,4,6.5,2.5,-2.5,-0.8\r\n');
    expect(answerRows([far, near])).toHaveLength(16);
  });
});
