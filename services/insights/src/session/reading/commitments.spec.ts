import { describe, expect, it } from '@jest/globals';
import { sessionOf } from '../document/session.ts';
import { sessionsOf } from '../document/sessions.ts';
import { storyOf } from '../../story/story.ts';
import type { DatedFact } from '../../specification/pair-history.ts';
import { AMARA, begins, JUDITH, meet, reveal, review, seenBy, session } from '../../specification/people.ts';
import { answerCommitment, recordInError } from '../../specification/putting-right.ts';

const setOut = [
  ...begins('2025-01-08'),
  ...meet(1, '2025-02-19'),
  ...review(AMARA, 1, '2025-02-20', { commitments: [{ text: 'wait', due: 'soon' }, { text: 'ask' }] }),
];
const opened = [...setOut, ...review(JUDITH, 1, '2025-02-21'), ...reveal(JUDITH, 1, '2025-02-21')];
const met = [...opened, ...meet(2, '2025-04-16')];

const comingBack = (told: readonly DatedFact[], number: number, asOf?: string) =>
  sessionOf(seenBy(JUDITH, told, asOf), session(number))?.comingBack.map(({ text, answers }) => [
    text,
    ...answers.map(({ state }) => state),
  ]);
const asked = (told: readonly DatedFact[], asOf?: string) =>
  storyOf(seenBy(JUDITH, told, asOf)).attention.find(({ kind }) => kind === 'commitments-await')?.params;

describe('what somebody set out to do', () => {
  it('comes back at the next session, once both reviews are open', () => {
    expect(comingBack(met, 2)).toEqual([['wait'], ['ask']]);
    expect(comingBack(met, 1)).toEqual([]);
    expect(comingBack([...setOut, ...meet(2, '2025-04-16')], 2)).toEqual([]);
  });
  it('says whose it is and of which session, for the command that answers it', () => {
    expect(sessionOf(seenBy(JUDITH, met), session(2))?.comingBack[0]).toEqual({
      sessionId: session(1),
      session: 1,
      setOn: '2025-02-19',
      of: 'coach',
      memberId: AMARA,
      index: 0,
      text: 'wait',
      due: 'soon',
      answers: [],
    });
  });
  it('stays there with what became of it, by whomever it was said, and stands in the review as well', () => {
    const told = [
      ...met,
      ...answerCommitment(JUDITH, 1, '2025-04-16T18:00', 'done', { words: 'I saw it.' }),
      ...answerCommitment(AMARA, 1, '2025-04-16T18:01', 'not-yet', { index: 1 }),
    ];
    expect(comingBack(told, 2)).toEqual([
      ['wait', 'done'],
      ['ask', 'not-yet'],
    ]);
    expect(sessionOf(seenBy(AMARA, told), session(1))?.mine?.commitments[0]).toMatchObject({
      text: 'wait',
      answers: [{ by: 'supervisor', on: '2025-04-16', state: 'done', words: 'I saw it.' }],
    });
    expect(comingBack(told, 2, '2025-04-15')).toBeUndefined();
  });
  it('comes back again where it was not yet, and not where it was done or let go', () => {
    const told = [
      ...met,
      ...answerCommitment(JUDITH, 1, '2025-04-16T18:00', 'let-go'),
      ...answerCommitment(AMARA, 1, '2025-04-16T18:01', 'not-yet', { index: 1 }),
      ...meet(3, '2025-06-18'),
    ];
    expect(comingBack(told, 3)).toEqual([['ask', 'not-yet']]);
    expect(comingBack(told, 2)).toEqual([
      ['wait', 'let-go'],
      ['ask', 'not-yet'],
    ]);
  });
  it('goes with a session that was recorded in error', () => {
    const told = [...met, ...recordInError(1, '2025-04-17')];
    expect(sessionsOf(seenBy(JUDITH, told)).commitments).toEqual([]);
    expect(asked(told)).toBeUndefined();
  });
});

describe('our story', () => {
  it('asks of what nobody has spoken of since the latest session, and of nothing else', () => {
    expect(asked(opened)).toBeUndefined();
    expect(asked(met)).toEqual({ count: 2, of: ['coach'], session: 2, sessionId: session(2) });
    const one = [...met, ...answerCommitment(JUDITH, 1, '2025-04-16T18:00', 'not-yet')];
    expect(asked(one)).toMatchObject({ count: 1 });
    expect(
      asked([...one, ...answerCommitment(AMARA, 1, '2025-04-17', 'done', { index: 1 })]),
    ).toBeUndefined();
    expect(asked(met, '2025-04-15')).toBeUndefined();
  });
  it('lets lie what was left longer than that, unless it was answered with not yet', () => {
    const later = [
      ...met,
      ...review(JUDITH, 2, '2025-04-17', { commitments: [{ text: 'read' }] }),
      ...review(AMARA, 2, '2025-04-18'),
      ...reveal(AMARA, 2, '2025-04-18'),
      ...meet(3, '2025-06-18'),
    ];
    expect(asked(later)).toMatchObject({ count: 1, of: ['supervisor'] });
    const notYet = [
      ...met,
      ...answerCommitment(JUDITH, 1, '2025-04-16T18:00', 'not-yet'),
      ...later.slice(met.length),
    ];
    expect(asked(notYet)).toMatchObject({ count: 2, of: ['coach', 'supervisor'] });
    expect(comingBack(later, 3)).toEqual([['wait'], ['ask'], ['read']]);
  });
  it('tells what was answered, and what was put right with what was recorded before', () => {
    const told = [
      ...met,
      ...answerCommitment(JUDITH, 1, '2025-04-16T18:00', 'done'),
      ...recordInError(2, '2025-04-17', AMARA),
    ];
    const events = storyOf(seenBy(JUDITH, told)).events.slice(-2);
    expect(events).toEqual([
      {
        on: '2025-04-16',
        kind: 'commitment-answered',
        params: { by: 'supervisor', of: 'coach', session: 1, state: 'done' },
      },
      {
        on: '2025-04-17',
        kind: 'session-in-error',
        params: { by: 'coach', sessionId: session(2), heldOn: '2025-04-16' },
      },
    ]);
  });
});
