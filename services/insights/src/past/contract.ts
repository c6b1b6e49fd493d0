import { dayOf } from '@alliance/days/days';
import { UTC } from '@alliance/days/zone';
import type { Cases } from '@alliance/decider/decider';
import type { ContractFact } from '@alliance/facts/contract';
import type { Recorded } from '@alliance/facts/recorded';
import type { Deed } from './alliance.ts';
import { amended, countered, proposed, settled, type Amendment, type AnswerStep } from './amendment.ts';
import { changed, withEntry } from './changed.ts';
import { worded } from './clauses.ts';
import type { ContractPast, Signature } from './contract-past.ts';

/** Any edit of the working text voids what was signed of it. */
const edited = (contract: ContractPast, { by, at }: Deed): ContractPast => {
  const of = contract.signatures.map((signature) => signature.by);
  return of.length === 0 ? contract : { ...contract, signatures: [], voided: { of, by, at } };
};

const answered = (contract: ContractPast, id: string, answer: AnswerStep): ContractPast => ({
  ...contract,
  amendments: changed(contract.amendments, id, (amendment) => settled(amendment, answer)),
});

const accepted = (contract: ContractPast, id: string, deed: Deed): ContractPast => {
  const amendment = contract.amendments.get(id);
  if (!amendment) return contract;
  const clauses = amended(contract.clauses, amendment);
  return answered(edited({ ...contract, clauses }, deed), id, { ...deed, step: 'accepted' });
};

const signed = (contract: ContractPast, signature: Signature): ContractPast => {
  const stillVoided = contract.voided?.of.filter((member) => member !== signature.by) ?? [];
  return {
    ...contract,
    signatures: [...contract.signatures.filter(({ by }) => by !== signature.by), signature],
    everSigned: [...contract.everSigned, signature],
    voided: contract.voided && stillVoided.length > 0 ? { ...contract.voided, of: stillVoided } : undefined,
  };
};

const inForce = (amendment: Amendment, version: number): Amendment =>
  amendment.state === 'accepted' && amendment.inVersion === undefined
    ? { ...amendment, inVersion: version }
    : amendment;

/**
 * The numbers beside the clause belong to the next version, unless they are set on the day one came into force.
 * These facts are of the time before zones were told: their days are UTC's, whoever looks.
 */
const rhythmSet = (contract: ContractPast, rhythm: NonNullable<ContractPast['rhythm']>): ContractPast => {
  const latest = contract.versions.at(-1);
  const versions =
    latest && dayOf(latest.at, UTC) === dayOf(rhythm.at, UTC)
      ? [...contract.versions.slice(0, -1), { ...latest, rhythm }]
      : contract.versions;
  return { ...contract, versions, rhythm };
};

export const contractCases: Cases<ContractPast, Recorded<ContractFact>> = {
  ContractDrafted: (contract, { by, templateId, nonce }, { at }) => ({
    ...contract,
    drafted: { by, at, templateId, nonce },
  }),
  ClauseProposed: (contract, { by, clauseId: id, kind, title, text, wants }, { at }) => {
    const fromTemplate = contract.drafted?.at === at && contract.drafted.by === by;
    return {
      ...edited(contract, { by, at }),
      clauses: worded(contract.clauses, { id, kind, title, text }),
      wordings: [...contract.wordings, { clauseId: id, by, at, title, text, wants, fromTemplate }],
    };
  },
  ClauseCommented: (contract, { by, clauseId, text }, { at }) => ({
    ...contract,
    comments: [...contract.comments, { clauseId, by, at, text }],
  }),
  AmendmentProposed: (contract, data, { at }) => ({
    ...contract,
    amendments: withEntry(contract.amendments, data.amendmentId, proposed({ ...data, at }, contract.clauses)),
  }),
  AmendmentCountered: (contract, data, { at }) => ({
    ...contract,
    amendments: changed(contract.amendments, data.amendmentId, (amendment) =>
      countered(amendment, { ...data, at }),
    ),
  }),
  AmendmentAccepted: (contract, { by, amendmentId }, { at }) => accepted(contract, amendmentId, { by, at }),
  AmendmentDeclined: (contract, { by, amendmentId, reason: why }, { at }) =>
    answered(contract, amendmentId, { step: 'declined', by, at, why }),
  AmendmentWithdrawn: (contract, { by, amendmentId }, { at }) =>
    answered(contract, amendmentId, { step: 'withdrawn', by, at }),
  ContractSigned: (contract, { by, version, textHash, statement }, { at }) =>
    signed(contract, { by, at, version, textHash, statement }),
  ContractActivated: (contract, { version, textHash }, { at }) => {
    const { clauses, signatures, rhythm } = contract;
    return {
      ...contract,
      versions: [...contract.versions, { version, textHash, at, clauses, signatures, rhythm }],
      amendments: new Map(
        [...contract.amendments].map(([id, amendment]) => [id, inForce(amendment, version)]),
      ),
      signatures: [],
      voided: undefined,
    };
  },
  ClauseAffirmed: (contract, { by, clauseId }, { at }) => ({
    ...contract,
    affirmations: [...contract.affirmations, { clauseId, by, at }],
  }),
  ReviewRhythmSet: (contract, { by, everyN, unit, graceDays }, { at }) =>
    rhythmSet(contract, { by, at, everyN, unit, graceDays }),
  RetentionAgreed: (contract, { by, years }, { at }) => ({ ...contract, retention: { by, at, years } }),
  ContractSuspended: (contract, { by, reasonCode, until }, { at }) => ({
    ...contract,
    paused: { by, at, reasonCode, until },
  }),
  ContractEnded: (contract, { by, version }, { at }) => ({
    ...contract,
    ended: { by, at, version },
  }),
};
