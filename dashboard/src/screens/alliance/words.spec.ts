import { describe, expect, it } from '@jest/globals';
import { assert, double, property } from 'fast-check';
import type { AgencyChange, RevealedPulse } from '../../app/documents/alliance.ts';
import { answered, answersBody, emptyAnswers, howManyOpen, stillOpen } from './answers-draft.ts';
import { rungLabels, type Rung } from './distance-labels.ts';
import { correlation, exact, points, twoDecimals } from './figures.ts';
import { agencyQuestion, distanceQuestion } from './question.ts';
import { shownOf, withoutPulse } from './reading.ts';
import {
  changeInWords,
  distanceInWords,
  guessInWords,
  pulsesInWords,
  shapeInWords,
  statementInWords,
} from './sentences.ts';
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
    revision: 4,
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
const all = (answers: readonly (number | null)[]) => answers.map(() => 7);

const rung = (at: number, more: Partial<Rung> = {}): Rung => ({
  key: String(at),
  x: at,
  top: 20,
  bottom: 100,
  size: 1.25,
  large: false,
  ...more,
});

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

describe('figures', () => {
  it('are exact: two decimals, or three where two would round', () => {
    expect([exact(2.5), exact(0.375), exact(1)]).toEqual(['2.50', '0.375', '1.00']);
    expect([twoDecimals(4.625), twoDecimals(7.125)]).toEqual(['4.63', '7.13']);
    expect([correlation(-0.864), correlation(0.55), correlation(1)]).toEqual(['−.86', '.55', '1.00']);
  });
  it('are said to the nearest half point', () => {
    expect([0, 0.2, 0.5, 1, 1.25, 1.5, 2, 2.6].map(points)).toEqual([
      'no distance',
      'less than half a point',
      'half a point',
      'one point',
      'about one and a half points',
      'one and a half points',
      'two points',
      'about two and a half points',
    ]);
    assert(property(double({ min: 0, max: 10, noNaN: true }), (value) => points(value).length > 0));
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
      'After session 1 where one stood higher, the other stood lower (r = −.80). Now we rise and fall on the same statements (r = .60).',
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
  it('follow what became of one’s own say', () => {
    const change = { verdict: 'improved' } as AgencyChange;
    expect(agencyQuestion(change)).not.toBe(agencyQuestion({ ...change, verdict: 'declined' }));
    expect(agencyQuestion(undefined)).toMatch(/\?$/);
  });
});

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
      'More than 1.05, so hardly chance: Ines tells of more say than at first.',
    );
    expect(changeInWords({ ...change, verdict: 'no-reliable-change' }, 'Ines')).toMatch(
      /told from chance, which takes 1\.05/,
    );
    expect(changeInWords(undefined, 'Ines')).toMatch(/from two on/);
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

describe('the drawing in words', () => {
  it('states n, who answered and the window', () => {
    expect(pulsesInWords([far, near])).toBe(
      'two pulses, answered by both, each sealed until both; 10 January 2024 to 10 May 2024',
    );
    expect(pulsesInWords([far])).toMatch(/^one pulse, .*; 10 January 2024$/);
  });
  it('names each distance and the latest means, never an average of the two', () => {
    expect(distanceInWords([far, near], name)).toBe(
      'The distance between our answers: 2.50 after session 1, 0.25 after session 5. Latest means: Ines 6.50, Paul 6.75.',
    );
  });
});

describe('the figures on the rungs', () => {
  it('stand to the right, between the lines', () => {
    expect(rungLabels([rung(100)], 400)).toEqual([
      { key: '100', text: '1.25', x: 111, y: 65, anchor: 'start', large: false, between: true },
    ]);
  });
  it('are left out where rungs crowd, but for the latest', () => {
    const crowd = [rung(100), rung(120), rung(140), rung(160)];
    expect(rungLabels(crowd, 400).map(({ key }) => key)).toEqual(['100', '160']);
  });
  it('turn to the left where the lines close in on the right', () => {
    const [label] = rungLabels([rung(100), rung(148, { top: 58, bottom: 62 })], 400);
    expect(label).toMatchObject({ x: 89, anchor: 'end' });
  });
  it('stand below where the lines all but meet, and never past the end', () => {
    const [label] = rungLabels([rung(390, { top: 50, bottom: 52, large: true })], 400);
    expect([label?.y, (label?.x ?? 0) + 48 <= 400]).toEqual([78, true]);
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

describe('answers', () => {
  it('need the eight; the six may be left out as a whole', () => {
    expect(howManyOpen(stillOpen(emptyAnswers))).toBe(8);
    const eight = { ...emptyAnswers, alliance: all(emptyAnswers.alliance) };
    expect([howManyOpen(stillOpen(eight)), answersBody(eight)]).toEqual([
      0,
      { alliance: all(eight.alliance) },
    ]);
    const begun = { ...eight, agency: answered(eight.agency, 2, 5) };
    expect(stillOpen(begun).agency).toEqual([0, 1, 3, 4, 5]);
  });
  it('ask for every guess once someone guesses', () => {
    const guessing = { ...emptyAnswers, alliance: all(emptyAnswers.alliance), guessing: true };
    expect(stillOpen(guessing).guesses).toHaveLength(8);
    expect(answersBody({ ...guessing, guesses: all(guessing.guesses) })).toHaveProperty('guesses');
  });
});
