import type { Offered } from '@alliance/decider/rejections';
import type { OwnQuestionFact } from '@alliance/facts/own-question';
import { answer } from './answer.ts';
import { bring } from './bring.ts';
import { decider, type Question } from './decider.ts';
import { keep } from './keep.ts';
import { letGo } from './let-go.ts';
import { rejections } from './rejections.ts';
import { reword } from './reword.ts';
import { takeBack } from './take-back.ts';
import { takeUp } from './take-up.ts';

/** A question that somebody keeps for themselves, until they bring it. In their own scope, one stream each. */
export const question = {
  name: 'question',
  of: 'person',
  per: 'id',
  action: 'hold-own',
  decider,
  verbs: { keep, reword, bring, takeBack, letGo, answer, takeUp },
  rejections,
} as const satisfies Offered<Question, OwnQuestionFact>;
