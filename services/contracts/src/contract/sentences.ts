import type { Command, Context, Verb } from '@alliance/decider/aggregate';
import { fold, isRejection } from '@alliance/decider/decider';
import type { Clause } from '@alliance/facts/clauses';
import { amendmentCountered, amendmentProposed, type ContractFact } from '@alliance/facts/contract';
import { contractDecider } from './decider.ts';
import { draft } from './draft.ts';
import { fingerprint, nextVersion } from './fingerprint.ts';
import type { ProposeAmendment } from './propose-amendment.ts';
import { sign } from './sign.ts';
import { isLiving, type Contract, type Living } from './state.ts';

/** The words that specs of a contract are written in: who says what to whom, and the stages it may have come to. */
export const members = { coachId: 'tom', supervisorId: 'judith' };
/** Ids of things that commands bring about, told apart by a number. */
export const idOf = (n: number) => `0f0e0d0c-0b0a-4908-8706-${String(n).padStart(12, '0')}`;

const coming: Omit<Context, 'by'> = {
  at: '2026-03-11T17:12:00.000Z',
  zone: 'UTC',
  today: '2026-03-11',
  newId: idOf(1),
  nonce: '0123456789abcdefghijklmnopqrstuv',
  scope: `alliance/${idOf(0)}`,
  people: { coach: 'tom', supervisor: 'judith' },
};

export const from = <Body extends object>(by: string, body: Body, more: Partial<Context> = {}) =>
  ({ ...coming, by, ...more, ...body }) as Command<Body>;

export const to =
  <Body extends object, Reason extends string>(verb: Verb<Body, Contract, ContractFact, Reason>) =>
  (command: Command<Body>, contract: Contract) =>
    verb.decide(command, contract, {});

/** What a verb yields after a past; a refusal is a mistake in the spec. */
export const yields = <Body extends object>(
  past: readonly ContractFact[],
  verb: Verb<Body, Contract, ContractFact>,
  command: Command<Body>,
): readonly ContractFact[] => {
  const decision = verb.decide(command, fold(contractDecider, past), {});
  if (isRejection(decision)) throw new Error(`this spec needs ${decision.rejected} not to happen`);
  return [...past, ...decision];
};

export const livingAfter = (past: readonly ContractFact[]): Living => {
  const contract = fold(contractDecider, past);
  if (!isLiving(contract)) throw new Error('this spec needs a living contract');
  return contract;
};

/** What someone would send who has just read the working text. */
export const asRead = (past: readonly ContractFact[]) => {
  const next = nextVersion(livingAfter(past));
  return { version: next.version, textHash: fingerprint(next) };
};

export const signedBy = (past: readonly ContractFact[], ...whom: readonly string[]) =>
  whom.reduce((facts, by) => yields(facts, sign, from(by, asRead(facts))), past);

export const drafted = yields([], draft, from('judith', { templateId: 'usual-fourteen' }));
export const inForce = signedBy(drafted, 'tom', 'judith');

/** A clause of their own: Tom proposes it, and Judith has other words for it. */
export const companion = {
  title: 'Learning companion',
  text: 'Judith thinks alongside Tom and does not grade.',
};
export const toms = companion.text;
export const judiths = 'Judith and Tom think alongside each other; neither grades.';
export const amendmentId = { amendmentId: idOf(1) };
export const added = amendmentProposed({
  by: 'tom',
  ...amendmentId,
  clauseId: idOf(1),
  op: 'add',
  fromVersion: 1,
  ...companion,
});
export const proposed = [...inForce, added];
export const answered = [...proposed, amendmentCountered({ by: 'judith', ...amendmentId, text: judiths })];
/** Another amendment, by which Tom would let a clause go. */
export const retiring = (clauseId: string) =>
  amendmentProposed({ by: 'tom', amendmentId: idOf(2), clauseId, op: 'retire', fromVersion: 1 });

export const propose = (by: string, proposal: ProposeAmendment) => from(by, proposal);
export const working = (contract: Contract): readonly Clause[] =>
  isLiving(contract) ? contract.clauses : [];
