import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { plain } from '@alliance/facts/canonical-text';
import { fits, sameNumbers } from '@alliance/facts/clause-numbers';
import { clauseIn } from '@alliance/facts/clauses';
import { amendmentCountered, type ContractFact } from '@alliance/facts/contract';
import { besideNewWords } from '@alliance/facts/supervisors-pages';
import type { z } from 'zod';
import type { Among } from './living.ts';
import { inTurn } from './open-amendment.ts';
import { withEveryPractice } from './practices.ts';

const body = amendmentCountered.schema.omit({ by: true });
export type CounterAmendment = z.infer<typeof body>;
type CannotCounter = 'nothing-would-change' | 'numbers-of-another-clause';

/** Countering a proposal to let a clause go offers words to keep it with. */
export const counterAmendment = verb({
  body,
  summary: 'Answer an amendment with other words or numbers; then it is the other’s turn.',
  decide: inTurn(
    (command: Among<CounterAmendment>, amendment, contract): Decision<ContractFact, CannotCounter> => {
      const { by, amendmentId, text, why } = command;
      const { clauseId } = amendment;
      const onTheTable = amendment.numbers ?? clauseIn(contract.clauses, clauseId)?.numbers;
      const said = withEveryPractice(command, contract, onTheTable, command.numbers);
      const numbers = besideNewWords({ text: amendment.text, numbers: onTheTable }, text, said);
      if (numbers && !fits(clauseId, numbers)) return reject('numbers-of-another-clause');
      return amendment.text !== undefined &&
        plain(text) === plain(amendment.text) &&
        sameNumbers(numbers, onTheTable)
        ? reject('nothing-would-change')
        : [amendmentCountered({ by, amendmentId, text, numbers, why })];
    },
  ),
});
