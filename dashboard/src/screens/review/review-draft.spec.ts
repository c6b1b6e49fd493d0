import type { SessionReview } from '@alliance/api-client/generated/api';
import { describe, expect, it } from '@jest/globals';
import {
  answered,
  draftOf,
  EMPTY_REVIEW,
  errorsInReview,
  hasErrors,
  reviewBody,
  withRoom,
  type ReviewDraft,
} from './review-draft.ts';

const written: ReviewDraft = {
  learning: ' I heard myself building her a plan. ',
  commitments: [
    { text: 'Ask D. what she wants first', due: '8 July' },
    { text: 'Wait', due: ' ' },
    { text: '', due: '' },
  ],
  value: 8,
  valueWords: '',
  recontract: 'no',
  recontractWords: 'written, then thought better of',
  thinkBeyond: '',
};

describe('a review while it is written', () => {
  it('asks for the learning, the worth and a word on the agreement, and for nothing else', () => {
    const errors = errorsInReview(EMPTY_REVIEW, true);
    expect(errors).toMatchObject({
      learning: expect.any(String),
      value: expect.any(String),
      recontract: expect.any(String),
    });
    expect(errors.commitments).toEqual([undefined]);
    expect(hasErrors(errors)).toBe(true);
    expect(hasErrors(errorsInReview(written, true))).toBe(false);
  });

  it('asks nothing of what it was worth where the two don’t, and sends none', () => {
    expect(hasErrors(errorsInReview({ ...written, value: null }, false))).toBe(false);
    expect(reviewBody({ ...written, valueWords: 'much' }, false)).toMatchObject({
      value: undefined,
      valueWords: undefined,
    });
  });

  it('notices a day with nothing to do by it', () => {
    const errors = errorsInReview({ ...written, commitments: [{ text: '', due: 'soon' }] }, true);
    expect(errors.commitments).toEqual(['Write what you will do, or clear the day.']);
    expect(hasErrors(errors)).toBe(true);
  });

  it('sends what was written, and nothing that was left empty or belongs to an answer not given', () => {
    expect(JSON.parse(JSON.stringify(reviewBody(written, true)))).toEqual({
      learning: 'I heard myself building her a plan.',
      commitments: [{ text: 'Ask D. what she wants first', due: '8 July' }, { text: 'Wait' }],
      value: 8,
      recontractNeeded: false,
    });
  });

  it('keeps one row free for another commitment, up to twelve', () => {
    expect(withRoom([{ text: 'One', due: '' }])).toHaveLength(2);
    expect(withRoom([{ text: '', due: '' }])).toHaveLength(1);
    expect(withRoom(Array.from({ length: 12 }, () => ({ text: 'One', due: '' })))).toHaveLength(12);
  });

  it('knows which questions are answered', () => {
    expect(answered(EMPTY_REVIEW)).toEqual([false, false, false, false, false]);
    expect(answered(written)).toEqual([true, true, true, true, false]);
  });

  it('is what was sealed, once that is taken back', () => {
    const sealed: SessionReview = {
      by: 'coach',
      on: '2026-06-24',
      at: '2026-06-24T16:00:00Z',
      learning: 'Something.',
      commitments: [{ text: 'Ask', due: 'soon' }, { text: 'Wait' }],
      value: 7,
      recontractNeeded: true,
      recontractWords: 'A word on the corridor.',
    };
    expect(JSON.parse(JSON.stringify(reviewBody(draftOf(sealed), true)))).toEqual({
      learning: 'Something.',
      commitments: [{ text: 'Ask', due: 'soon' }, { text: 'Wait' }],
      value: 7,
      recontractNeeded: true,
      recontractWords: 'A word on the corridor.',
    });
  });
});
