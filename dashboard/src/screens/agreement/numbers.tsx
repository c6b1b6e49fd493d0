import type { AgreementDocument } from '../../app/documents/agreement.ts';
import { RetentionNumbers } from './retention-numbers.tsx';
import { RhythmNumbers } from './rhythm-numbers.tsx';

interface NumbersProps {
  readonly agreement: AgreementDocument;
  readonly clauseId: string;
}

/** Two clauses have numbers beside their words, for calendars and for erasing; the words are changed apart. */
export const ClauseNumbers = ({ agreement, clauseId }: NumbersProps) => {
  if (clauseId === 'review-rhythm') return <RhythmNumbers agreement={agreement} />;
  if (clauseId === 'records-and-retention') return <RetentionNumbers agreement={agreement} />;
  return null;
};
