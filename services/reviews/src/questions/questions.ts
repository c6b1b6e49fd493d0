import type { Offered } from '@alliance/decider/rejections';
import type { QuestionFact } from '@alliance/facts/question';
import { answer } from './answer.ts';
import { bring } from './bring.ts';
import { decider, type Questions } from './decider.ts';
import { keep } from './keep.ts';
import { letGo } from './let-go.ts';
import { rejections } from './rejections.ts';
import { reword } from './reword.ts';
import { takeBack } from './take-back.ts';
import { takeUp } from './take-up.ts';

/** The questions beyond the easy answers that the two keep. One bank per alliance: either works with each of them. */
export const questions = {
  name: 'questions',
  of: 'alliance',
  per: 'scope',
  action: 'record-session',
  decider,
  verbs: { keep, reword, bring, answer, letGo, takeUp, takeBack },
  rejections,
} as const satisfies Offered<Questions, QuestionFact>;
