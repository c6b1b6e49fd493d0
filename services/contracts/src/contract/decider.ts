import { evolveBy, type Decider } from '@alliance/decider/decider';
import type { ContractFact } from '@alliance/facts/contract';
import { amended, worded } from './clauses.ts';
import { isLiving, versionInForce, type Amendment, type Contract, type Living } from './state.ts';

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

const countered = (amendment: Amendment, text: string, by: string): Amendment => ({
  ...amendment,
  // Offering words for a clause that the other would let go is offering to keep it.
  op: amendment.op === 'retire' ? 'change' : amendment.op,
  text,
  latestWordsBy: by,
});

export const contractDecider: Decider<Contract, ContractFact> = {
  initial: { stage: 'none' },
  evolve: evolveBy<Contract, ContractFact>({
    ContractDrafted: (contract, { nonce }) =>
      contract.stage === 'none'
        ? { stage: 'drafted', nonce, clauses: [], open: [], settled: [], signatures: [] }
        : contract,
    ClauseProposed: living((contract, { clauseId: id, kind, title, text }) => ({
      ...contract,
      clauses: worded(contract.clauses, { id, kind, title, text }),
      signatures: [],
    })),
    ClauseCommented: 'ignored',
    AmendmentProposed: living((contract, { by, amendmentId, clauseId, op, title, text }) => ({
      ...contract,
      open: [
        ...contract.open,
        { id: amendmentId, clauseId, op, title, text, proposedBy: by, latestWordsBy: by },
      ],
    })),
    AmendmentCountered: living((contract, { by, amendmentId, text }) => ({
      ...contract,
      open: contract.open.map((each) => (each.id === amendmentId ? countered(each, text, by) : each)),
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
    ContractActivated: living((contract, { version, textHash }) => ({
      ...contract,
      stage: 'in-force',
      inForce: { version, textHash, clauses: contract.clauses },
      signatures: [],
    })),
    ClauseAffirmed: 'ignored',
    ReviewRhythmSet: living((contract, { everyN, unit, graceDays }) => ({
      ...contract,
      rhythm: { everyN, unit, graceDays },
    })),
    RetentionAgreed: living((contract, { years }) => ({ ...contract, retentionYears: years })),
    ContractSuspended: living((contract, { until }) =>
      contract.stage === 'in-force' ? { ...contract, pausedUntil: until } : contract,
    ),
    ContractEnded: living((contract) => ({ stage: 'ended', version: versionInForce(contract) })),
  }),
};
