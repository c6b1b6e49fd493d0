import type {
  AgreementDocument,
  Amendment,
  ClauseLine,
  SignedVersion,
} from '@alliance/api-client/generated/api';

/** A small agreement of three clauses, for specs to change one thing in. */
export const clause = (clauseId: string, part: Partial<ClauseLine> = {}): ClauseLine => ({
  clauseId,
  kind: 'own',
  title: clauseId,
  standing: 'in-force',
  mandatory: false,
  since: { version: 1, on: '2025-02-14' },
  texts: [{ version: 1, on: '2025-02-14', title: clauseId, text: `We ${clauseId}.` }],
  drafts: [],
  affirmations: [],
  amendments: [],
  comments: [],
  ...part,
});

const worded = (clauseId: string) => ({
  clauseId,
  kind: 'own' as const,
  title: clauseId,
  text: `We ${clauseId}.`,
});

export const version = (number: number, effectiveFrom: string): SignedVersion => ({
  version: number,
  form: 2,
  textHash: '0'.repeat(64),
  effectiveFrom,
  signatures: {
    coach: { by: 'coach', name: 'Tom', on: effectiveFrom, at: `${effectiveFrom}T08:40:00Z` },
    supervisor: { by: 'supervisor', name: 'Judith', on: effectiveFrom, at: `${effectiveFrom}T17:12:00Z` },
  },
  clauses: ['listen', 'pause', 'end'].map(worded),
  changes: [],
});

export const amendment = (part: Partial<Amendment> = {}): Amendment => ({
  amendmentId: 'a1',
  clause: { op: 'change', clauseId: 'listen', kind: 'own', title: 'listen' },
  fromVersion: 1,
  against: { title: 'listen', text: 'We listen.' },
  state: 'open',
  turn: 'supervisor',
  steps: [
    {
      step: 'proposed',
      op: 'change',
      by: 'coach',
      on: '2026-06-20',
      at: '2026-06-20T10:00:00Z',
      text: 'We listen first.',
    },
  ],
  ...part,
});

export const agreement = (part: Partial<AgreementDocument> = {}): AgreementDocument => ({
  allianceId: 'pair',
  viewer: { id: 'tom', role: 'coach' },
  today: '2026-07-02',
  asOf: '2026-07-02',
  members: {
    coach: { id: 'tom', name: 'Tom Ferreira' },
    supervisor: { id: 'judith', name: 'Judith Lindqvist' },
  },
  revision: 'as-it-was-read',
  stage: 'in-force',
  nonce: 'n',
  drafted: { by: 'supervisor', on: '2025-01-22' },
  versions: [version(1, '2025-02-14')],
  clauses: ['listen', 'pause', 'end'].map((id) => clause(id)),
  amendments: [],
  life: { index: 0, active: 3, spokenOf: [], notSpokenOf: ['listen', 'pause', 'end'] },
  contested: [],
  needs: [],
  ...part,
});

export const reader = {
  viewer: 'coach' as const,
  firstName: (role: 'coach' | 'supervisor') => (role === 'coach' ? 'Tom' : 'Judith'),
};
