import { evolveBy, type Decider } from '@alliance/decider/decider';
import { asSigned } from '@alliance/facts/clauses';
import type { ContractFact } from '@alliance/facts/contract';
import { counteredBy, textAfter } from '@alliance/facts/contract-text';
import { isLiving, versionInForce, type Contract, type Living } from './state.ts';

/** Facts of a contract that was never drafted, or that has ended, change nothing. */
const living =
  <Data, Fact>(change: (contract: Living, data: Data, fact: Fact) => Contract) =>
  (contract: Contract, data: Data, fact: Fact): Contract =>
    isLiving(contract) ? change(contract, data, fact) : contract;

/** Of facts that change the working text and nothing else. */
const reworded = living((contract, _data, fact: ContractFact): Contract => ({
  ...contract,
  clauses: textAfter(contract.clauses, fact),
}));

const settled = (contract: Living, { amendmentId }: { amendmentId: string }): Living => ({
  ...contract,
  open: contract.open.filter(({ id }) => id !== amendmentId),
  settled: [...contract.settled, amendmentId],
});

export const contractDecider: Decider<Contract, ContractFact> = {
  initial: { stage: 'none' },
  evolve: evolveBy<Contract, ContractFact>({
    ContractDrafted: (contract, { nonce }) =>
      contract.stage === 'none'
        ? {
            stage: 'drafted',
            nonce,
            clauses: [],
            open: [],
            settled: [],
            signatures: [],
            asked: {},
            declined: [],
          }
        : contract,
    ClauseProposed: living((contract, _data, fact) => ({
      ...contract,
      clauses: textAfter(contract.clauses, fact),
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
      open: contract.open.map((each) =>
        each.id === counter.amendmentId ? { ...counteredBy(each, counter), latestWordsBy: counter.by } : each,
      ),
    })),
    AmendmentAccepted: living((contract, data, fact) => {
      const amendment = contract.open.find(({ id }) => id === data.amendmentId);
      const clauses = textAfter(contract.clauses, fact, amendment);
      return settled({ ...contract, clauses, signatures: [] }, data);
    }),
    AmendmentDeclined: living(settled),
    AmendmentWithdrawn: living(settled),
    ContractSigned: living((contract, { by, textHash }) => ({
      ...contract,
      signatures: [...contract.signatures, { by, textHash }],
    })),
    ContractActivated: living((contract, { version, textHash, form, effectiveFrom }) => ({
      ...contract,
      stage: 'in-force',
      since: contract.stage === 'in-force' ? contract.since : effectiveFrom,
      inForce: { version, textHash, form, clauses: asSigned(form, contract.clauses) },
      // Both signed: what was asked about these words is answered by them.
      asked: {},
      signatures: [],
    })),
    PracticesAgreed: living((contract, { on, reviews }) => ({ ...contract, practices: { on, reviews } })),
    PracticeDeclined: living((contract, { practice }) => ({
      ...contract,
      declined: [...contract.declined, practice],
    })),
    ClauseAffirmed: 'ignored',
    // Set beside the text in earlier days, without a say in who had signed: they stand in the next text.
    ReviewRhythmSet: reworded,
    RetentionAgreed: reworded,
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
