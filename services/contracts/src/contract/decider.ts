import { evolveBy, type Decider } from '@alliance/decider/decider';
import { amended, asSigned, numbered, worded } from '@alliance/facts/clauses';
import type { ContractFact } from '@alliance/facts/contract';
import { isLiving, versionInForce, type Amendment, type Contract, type Living } from './state.ts';

type AmendmentCountered = Extract<ContractFact, { type: 'AmendmentCountered' }>['data'];

/** Facts of a contract that was never drafted, or that has ended, change nothing. */
const living =
  <Data>(change: (contract: Living, data: Data) => Contract) =>
  (contract: Contract, data: Data): Contract =>
    isLiving(contract) ? change(contract, data) : contract;

const settle = living((contract, { amendmentId }: { amendmentId: string }) => ({
  ...contract,
  open: contract.open.filter(({ id }) => id !== amendmentId),
  settled: [...contract.settled, amendmentId],
}));

const countered = (
  amendment: Amendment,
  { by, text, numbers = amendment.numbers }: Pick<AmendmentCountered, 'by' | 'text' | 'numbers'>,
): Amendment => ({
  ...amendment,
  // Offering words for a clause that the other would let go is offering to keep it.
  op: amendment.op === 'retire' ? 'change' : amendment.op,
  text,
  numbers,
  latestWordsBy: by,
});

export const contractDecider: Decider<Contract, ContractFact> = {
  initial: { stage: 'none' },
  evolve: evolveBy<Contract, ContractFact>({
    ContractDrafted: (contract, { nonce }) =>
      contract.stage === 'none'
        ? { stage: 'drafted', nonce, clauses: [], open: [], settled: [], signatures: [], asked: {} }
        : contract,
    ClauseProposed: living((contract, { clauseId: id, kind, title, text, numbers }) => ({
      ...contract,
      clauses: worded(contract.clauses, { id, kind, title, text, ...(numbers && { numbers }) }),
      signatures: [],
    })),
    ClauseCommented: living((contract, { by, clauseId }) => ({
      ...contract,
      asked: { ...contract.asked, [clauseId]: by },
    })),
    ClauseCommentsSettled: living((contract, { clauseId }) => {
      const { [clauseId]: _settled, ...asked } = contract.asked;
      return { ...contract, asked };
    }),
    AmendmentProposed: living((contract, { by, amendmentId: id, clauseId, op, title, text, numbers }) => ({
      ...contract,
      open: [...contract.open, { id, clauseId, op, title, text, numbers, proposedBy: by, latestWordsBy: by }],
    })),
    AmendmentCountered: living((contract, counter) => ({
      ...contract,
      open: contract.open.map((each) => (each.id === counter.amendmentId ? countered(each, counter) : each)),
    })),
    AmendmentAccepted: living((contract, data) => {
      const amendment = contract.open.find(({ id }) => id === data.amendmentId);
      const clauses = amendment ? amended(contract.clauses, amendment) : contract.clauses;
      return settle({ ...contract, clauses, signatures: [] }, data);
    }),
    AmendmentDeclined: settle,
    AmendmentWithdrawn: settle,
    ContractSigned: living((contract, { by, textHash }) => ({
      ...contract,
      signatures: [...contract.signatures, { by, textHash }],
    })),
    ContractActivated: living((contract, { version, textHash, form }) => ({
      ...contract,
      stage: 'in-force',
      inForce: { version, textHash, form, clauses: asSigned(form, contract.clauses) },
      // Both signed: what was asked about these words is answered by them.
      asked: {},
      signatures: [],
    })),
    ClauseAffirmed: 'ignored',
    // Set beside the text in earlier days, without a say in who had signed: they stand in the next text.
    ReviewRhythmSet: living((contract, { everyN, unit, graceDays }) => ({
      ...contract,
      clauses: numbered(contract.clauses, 'review-rhythm', { everyN, unit, graceDays }),
    })),
    RetentionAgreed: living((contract, { years }) => ({
      ...contract,
      clauses: numbered(contract.clauses, 'records-and-retention', { years }),
    })),
    ContractSuspended: living((contract, { until }) => ({ ...contract, pause: { until } })),
    ContractResumed: living((contract) => ({ ...contract, pause: undefined })),
    ContractEndingProposed: living((contract, { by, mayEndFrom }) => ({
      ...contract,
      ending: { by, mayEndFrom },
    })),
    ContractEndingAnswered: living((contract, { agrees }) => ({
      ...contract,
      ending: contract.ending && { ...contract.ending, agrees },
    })),
    ContractEndingWithdrawn: living((contract) => ({ ...contract, ending: undefined })),
    ContractEnded: living((contract) => ({ stage: 'ended', version: versionInForce(contract) })),
  }),
};
