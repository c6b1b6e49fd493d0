import { questionKept } from '@alliance/facts/question';
import { on, uuid, type DatedFact } from './pair-history.ts';
import { AMARA } from './people.ts';

/** A question that Amara keeps for herself. For specs. */
export const aKeptQuestion: readonly DatedFact[] = on(
  '2025-12-01',
  questionKept({ by: AMARA, questionId: uuid(601), text: 'Whom do I protect?' }),
);
