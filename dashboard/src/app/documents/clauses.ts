export type ClauseKind =
  | 'shared-learning-aim'
  | 'wants-of-each'
  | 'contributions-of-each'
  | 'supervisors-approach'
  | 'thinking-environment'
  | 'not-knowing-agreement'
  | 'confidentiality-and-its-limits'
  | 'records-and-retention'
  | 'ethics-escalation'
  | 'organisations-view'
  | 'session-format'
  | 'practicalities-and-fees'
  | 'review-rhythm'
  | 'ending'
  | 'own';

export interface ClauseName {
  readonly clauseId: string;
  readonly kind: ClauseKind;
  readonly title: string;
}

export interface ClauseChange extends ClauseName {
  readonly op: 'add' | 'change' | 'retire';
}

export interface Rhythm {
  readonly everyN: number;
  readonly unit: 'sessions' | 'weeks' | 'months';
}
