import type { Cases } from '@alliance/decider/decider';
import { rhythmIn } from '@alliance/facts/clause-numbers';
import { asSigned, clauseIn } from '@alliance/facts/clauses';
import type { AllianceReviewFact } from '@alliance/facts/alliance-review';
import type { ContractFact } from '@alliance/facts/contract';
import { textAfter } from '@alliance/facts/contract-text';
import type { Recorded } from '@alliance/facts/recorded';
import type { Deed } from '../../past/deed.ts';
import { countered, proposed, settled, type Amendment, type AnswerStep } from './amendment.ts';
import { changed, withEntry } from '../../past/changed.ts';
import { part } from '../../past/part.ts';
import { retentionSet, rhythmSet } from './numbers-beside.ts';
import { noContract, type ContractPast, type Signature, type Version } from './contract-past.ts';
import { agreementEvidence } from '../reading/evidence.ts';

type AllianceReviewCompleted = Extract<AllianceReviewFact, { type: 'AllianceReviewCompleted' }>;
type FactOf<Type extends ContractFact['type']> = Extract<Recorded<ContractFact>, { type: Type }>;

/** Any edit of the working text voids what was signed of it. */
const edited = (contract: ContractPast, { by, at }: Deed): ContractPast => {
  const of = contract.signatures.map((signature) => signature.by);
  return of.length === 0 ? contract : { ...contract, signatures: [], voided: { of, by, at } };
};

const answered = (contract: ContractPast, id: string, answer: AnswerStep): ContractPast => ({
  ...contract,
  amendments: changed(contract.amendments, id, (amendment) => settled(amendment, answer)),
});

const accepted = (contract: ContractPast, fact: FactOf<'AmendmentAccepted'>): ContractPast => {
  const { by, amendmentId } = fact.data;
  const amendment = contract.amendments.get(amendmentId);
  if (!amendment) return contract;
  const deed = { by, at: fact.at };
  const clauses = textAfter(contract.clauses, fact, amendment);
  return answered(edited({ ...contract, clauses }, deed), amendmentId, { ...deed, step: 'accepted' });
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

const activated = (
  contract: ContractPast,
  { version, textHash, form, at }: Pick<Version, 'version' | 'textHash' | 'form' | 'at'>,
): ContractPast => {
  const clauses = asSigned(form, contract.clauses);
  // What is signed with its numbers leaves none to count beside it.
  const beside = form === 1 ? contract.beside : {};
  const rhythm = form === 1 ? beside.rhythm : rhythmIn(clauseIn(clauses, 'review-rhythm')?.numbers);
  const { signatures } = contract;
  return {
    ...contract,
    versions: [...contract.versions, { version, textHash, form, at, clauses, signatures, rhythm }],
    amendments: new Map([...contract.amendments].map(([id, amendment]) => [id, inForce(amendment, version)])),
    beside,
    // Both signed: what was asked about these words is answered by them.
    asked: new Map(),
    signatures: [],
    voided: undefined,
  };
};

/** The latest pause ends by then at the latest. */
const resumed = ({ pauses }: ContractPast, at: string, by?: string): ContractPast['pauses'] => {
  const latest = pauses.at(-1);
  return latest && latest.endedAt === undefined
    ? [...pauses.slice(0, -1), { ...latest, endedAt: at, ...(by !== undefined && { resumedBy: by }) }]
    : pauses;
};

const cases: Cases<ContractPast, Recorded<ContractFact | AllianceReviewCompleted>> = {
  ContractDrafted: (contract, { by, templateId, nonce }, { at }) => ({
    ...contract,
    drafted: { by, at, templateId, nonce },
  }),
  ClauseProposed: (contract, { by, clauseId: id, title, text, wants }, fact) => {
    const { at } = fact;
    const fromTemplate = contract.drafted?.at === at && contract.drafted.by === by;
    const clauses = textAfter(contract.clauses, fact);
    const numbers = clauseIn(clauses, id)?.numbers;
    return {
      ...edited(contract, { by, at }),
      clauses,
      wordings: [...contract.wordings, { clauseId: id, by, at, title, text, numbers, wants, fromTemplate }],
    };
  },
  ClauseCommented: (contract, { by, clauseId, text }, { at }) => ({
    ...contract,
    comments: [...contract.comments, { clauseId, by, at, text }],
    asked: withEntry(contract.asked, clauseId, { by, at }),
  }),
  ClauseCommentsSettled: (contract, { clauseId }) => ({
    ...contract,
    asked: new Map([...contract.asked].filter(([id]) => id !== clauseId)),
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
  AmendmentAccepted: (contract, _data, fact) => accepted(contract, fact),
  AmendmentDeclined: (contract, { by, amendmentId, reason: why }, { at }) =>
    answered(contract, amendmentId, { step: 'declined', by, at, why }),
  AmendmentWithdrawn: (contract, { by, amendmentId }, { at }) =>
    answered(contract, amendmentId, { step: 'withdrawn', by, at }),
  ContractSigned: (contract, data, { at }) => signed(contract, { ...data, at }),
  ContractActivated: (contract, { version, textHash, form }, { at }) =>
    activated(contract, { version, textHash, form, at }),
  PracticesAgreed: (contract, { on, reviews }) => ({ ...contract, practices: { on, reviews } }),
  PracticeDeclined: (contract, { by, practice }, { at }) => ({
    ...contract,
    declined: [...contract.declined, { by, at, practice }],
  }),
  /** Both have said of these clauses that they are still true. */
  AllianceReviewCompleted: (contract, { byBoth, clausesAffirmed }, { at }) => ({
    ...contract,
    affirmations: [
      ...contract.affirmations,
      ...clausesAffirmed.flatMap((clauseId) => byBoth.map((by) => ({ clauseId, by, at }))),
    ],
  }),
  ClauseAffirmed: (contract, { by, clauseId }, { at }) => ({
    ...contract,
    affirmations: [...contract.affirmations, { clauseId, by, at }],
  }),
  ReviewRhythmSet: (contract, _data, fact) => rhythmSet(contract, fact),
  RetentionAgreed: (contract, _data, fact) => retentionSet(contract, fact),
  ContractSuspended: (contract, { by, until }, { at }) => ({
    ...contract,
    pauses: [...resumed(contract, at), { by, at, until }],
  }),
  ContractResumed: (contract, { by }, { at }) => ({ ...contract, pauses: resumed(contract, at, by) }),
  ContractEndingProposed: (contract, { by, reason, mayEndFrom }, { at }) => ({
    ...contract,
    endingSteps: [...contract.endingSteps, { step: 'proposed', by, at, reason, mayEndFrom }],
  }),
  ContractEndingAnswered: (contract, { by, agrees, words }, { at }) => ({
    ...contract,
    endingSteps: [...contract.endingSteps, { step: 'answered', by, at, agrees, words }],
  }),
  ContractEndingWithdrawn: (contract, { by }, { at }) => ({
    ...contract,
    endingSteps: [...contract.endingSteps, { step: 'withdrawn', by, at }],
  }),
  ContractEnded: (contract, { by, version }, { at }) => ({
    ...contract,
    ended: { by, at, version },
  }),
};

export const contract = part('contract', noContract, cases, {
  evidence: agreementEvidence,
  withdrawals: [
    { by: 'ContractEndingWithdrawn', of: ['ContractEndingProposed'] },
    {
      by: 'AmendmentWithdrawn',
      of: ['AmendmentProposed', 'AmendmentCountered'],
      subject: ({ data }) => ('amendmentId' in data ? data.amendmentId : undefined),
    },
  ],
});
