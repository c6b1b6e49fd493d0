import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision, type Rejection } from '@alliance/decider/decider';
import { clauseNumbers, fits, type ClauseNumbers } from '@alliance/facts/clause-numbers';
import { clauseIn, MANDATORY, says, type Clause } from '@alliance/facts/clauses';
import { amendmentProposed, clauseId, type ContractFact } from '@alliance/facts/contract';
import { besideNewWords } from '@alliance/facts/supervisors-pages';
import { clauseKind, label, words } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { ofLivingContract, type Among } from './living.ts';
import { withEveryPractice } from './practices.ts';
import { versionInForce } from './state.ts';

const from = {
  /** The version in force that the proposer was reading; 0 while nothing has been signed. */
  fromVersion: z.int().min(0),
  /** Why, in the proposer's words. */
  why: words.optional(),
};
/** Only of a clause that has some; left out, they stay as they are. */
const numbers = clauseNumbers.optional();
const body = z.discriminatedUnion('op', [
  z.strictObject({
    op: z.literal('add'),
    /** Only to bring back a clause of the template; a clause of the pair's own gets an id. */
    clauseId: clauseKind.exclude(['own']).optional(),
    title: label,
    text: words,
    numbers,
    ...from,
  }),
  z.strictObject({
    op: z.literal('change'),
    clauseId,
    title: label.optional(),
    text: words,
    numbers,
    ...from,
  }),
  z.strictObject({ op: z.literal('retire'), clauseId, ...from }),
]);
export type ProposeAmendment = z.infer<typeof body>;
type CannotStand =
  | 'clause-already-there'
  | 'no-such-clause'
  | 'clause-is-mandatory'
  | 'numbers-of-another-clause'
  | 'nothing-would-change';
type CannotPropose = CannotStand | 'version-has-moved-on' | 'amendment-already-open';

/** `numbers` as they would stand beside its words. */
const objection = (
  proposal: ProposeAmendment,
  numbers: ClauseNumbers | undefined,
  clause?: Clause,
): Rejection<CannotStand> | undefined => {
  const about = proposal.clauseId ?? '';
  if (proposal.op !== 'retire' && proposal.numbers && !fits(about, proposal.numbers))
    return reject('numbers-of-another-clause');
  if (proposal.op === 'add') return clause && reject('clause-already-there');
  if (!clause) return reject('no-such-clause');
  if (proposal.op === 'retire')
    return MANDATORY.has(clause.id) ? reject('clause-is-mandatory', { clauseId: clause.id }) : undefined;
  const { title = clause.title, text } = proposal;
  return says({ title, text, numbers }, clause) ? reject('nothing-would-change') : undefined;
};

/** A clause that an amendment adds goes by the amendment's id, unless it is one of the template's. */
export const proposeAmendment = verb({
  body,
  summary: 'Propose to add, change or let go of a clause. What is in force stays so until both have signed.',
  decide: ofLivingContract(
    (command: Among<ProposeAmendment>, contract): Decision<ContractFact, CannotPropose> => {
      const { by, newId, op, fromVersion, why } = command;
      const version = versionInForce(contract);
      if (fromVersion !== version) return reject('version-has-moved-on', { version });
      const about = command.clauseId ?? newId;
      const open = contract.open.find((amendment) => amendment.clauseId === about);
      if (open) return reject('amendment-already-open', { amendmentId: open.id });
      const clause = clauseIn(contract.clauses, about);
      const numbers =
        command.op === 'retire'
          ? undefined
          : besideNewWords(
              clause,
              command.text,
              withEveryPractice(command, contract, clause?.numbers, command.numbers),
            );
      const wording = command.op === 'retire' ? {} : { title: command.title, text: command.text, numbers };
      return (
        objection(command, numbers, clause) ?? [
          amendmentProposed({ by, amendmentId: newId, clauseId: about, op, fromVersion, ...wording, why }),
        ]
      );
    },
  ),
});
