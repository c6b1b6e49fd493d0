import { describe, expect, it } from '@jest/globals';
import { carryOver, takeOff } from '../../specification/bringing.ts';
import {
  answerQuestion,
  bringQuestion,
  keepingQuestions,
  keepQuestion,
  letQuestionGo,
  question,
  rewordQuestion,
  takeQuestionBack,
  takeQuestionUp,
} from '../../specification/keeping-questions.ts';
import type { DatedFact } from '../../specification/pair-history.ts';
import { AMARA, begins, JUDITH, meet, seenBy } from '../../specification/people.ts';
import { plan } from '../../specification/putting-right.ts';
import { storyOf } from '../../story/story.ts';
import { questionsOf } from './questions.ts';

const pair = [
  ...begins('2025-01-08'),
  ...meet(1, '2025-02-19'),
  ...plan(2, '2025-03-01', '2025-04-16', AMARA),
  ...plan(3, '2025-03-02', '2025-05-16', AMARA),
];
const kept = keepQuestion(AMARA, 1, 'Whose pace is that?', '2025-03-21', { page: 'themes', about: 'Pace' });
const keptBy = (told: readonly DatedFact[], viewer = JUDITH, asOf?: string) =>
  questionsOf(seenBy(viewer, [...pair, ...told], asOf)).questions;

describe('the questions of two', () => {
  it('are told with who kept them, when and where they were met', () => {
    expect(keptBy(kept)).toEqual([
      expect.objectContaining({
        questionId: question(1),
        by: 'coach',
        on: '2025-03-21',
        text: 'Whose pace is that?',
        metOn: { page: 'themes', about: 'Pace' },
        is: 'open',
        since: '2025-03-21',
        isOfBoth: false,
      }),
    ]);
    const [reworded] = keptBy([...kept, ...rewordQuestion(AMARA, 1, 'Whose pace?', '2025-03-22')]);
    expect(reworded).toMatchObject({
      text: 'Whose pace?',
      before: [{ text: 'Whose pace is that?', on: '2025-03-21' }],
    });
  });
  it('come along to the session on whose agenda they stand, go on with it, and not once they are off it', () => {
    const brought = [...kept, ...bringQuestion(JUDITH, 1, 2, 1, '2025-03-23')];
    expect(keptBy(brought)[0]).toMatchObject({
      brought: [{ session: 2, is: 'planned', sessionOn: '2025-04-16', by: 'supervisor', on: '2025-03-23' }],
      isOfBoth: true,
    });
    expect(keptBy([...brought, ...carryOver(AMARA, 1, 3, '2025-03-24')])[0]?.brought).toMatchObject([
      { session: 3, sessionOn: '2025-05-16' },
    ]);
    expect(keptBy([...brought, ...takeOff(JUDITH, 1, '2025-03-24')])[0]?.brought).toEqual([]);
  });
  it('have answers of both, are let go, and are open again', () => {
    const answered = [
      ...kept,
      ...answerQuestion(JUDITH, 1, '2025-03-24', { answer: 'Ours.', inSession: 1 }),
      ...answerQuestion(AMARA, 1, '2025-03-25'),
    ];
    expect(keptBy(answered)[0]).toMatchObject({
      is: 'answered',
      since: '2025-03-25',
      answers: [
        { by: 'supervisor', on: '2025-03-24', answer: 'Ours.', session: 1 },
        { by: 'coach', on: '2025-03-25' },
      ],
    });
    const up = [...answered, ...takeQuestionUp(JUDITH, 1, '2025-03-26')];
    expect(keptBy(up)[0]).toMatchObject({ is: 'open', since: '2025-03-26' });
    expect(keptBy([...up, ...letQuestionGo(AMARA, 1, '2025-03-27')])[0]).toMatchObject({ is: 'let-go' });
  });
  it('are on an earlier day what they were then, but for one that was taken back since', () => {
    const back = [...kept, ...takeQuestionBack(AMARA, 1, '2025-03-30')];
    for (const viewer of [AMARA, JUDITH]) {
      expect(keptBy(back, viewer)).toEqual([]);
      expect(keptBy(back, viewer, '2025-03-22')).toEqual([]);
    }
    expect(keptBy(kept, JUDITH, '2025-03-20')).toEqual([]);
    expect(keptBy(keepingQuestions, JUDITH, '2025-04-20').map(({ is }) => is)).toEqual([
      'answered',
      'let-go',
    ]);
  });
  it('are told in our story once they are kept or answered, and there is no sign of any where none is', () => {
    const eventsOf = (told: readonly DatedFact[]) =>
      storyOf(seenBy(JUDITH, [...pair, ...told]))
        .events.map(({ kind }) => kind)
        .filter((kind) => kind.startsWith('question'));
    expect(eventsOf([])).toEqual([]);
    expect(
      eventsOf([
        ...kept,
        ...answerQuestion(JUDITH, 1, '2025-03-24'),
        ...takeQuestionUp(AMARA, 1, '2025-03-25'),
      ]),
    ).toEqual(['question-kept', 'question-answered']);
    const told = [...kept, ...takeQuestionBack(AMARA, 1, '2025-03-30')];
    expect(eventsOf(told)).toEqual([]);
  });
});
