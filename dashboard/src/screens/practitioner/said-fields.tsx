import { t } from '@lingui/core/macro';
import { TextArea } from '../../kit/field.tsx';
import type { SaidDraft } from './draft.ts';
import { PositionLine } from './position-line.tsx';

interface SaidFieldsProps {
  readonly words: SaidDraft;
  readonly error: string | undefined;
  readonly onWords: (words: string) => void;
  readonly onPosition: (position: number | null) => void;
}

/** Words, and a place on the line: either is enough. */
export const SaidFields = ({ words: { words, position }, error, onWords, onPosition }: SaidFieldsProps) => (
  <>
    <TextArea
      label={t`In your words, today`}
      rows={1}
      maxLength={8000}
      value={words}
      error={error}
      onChange={({ target }) => onWords(target.value)}
    />
    <PositionLine value={position} onChange={onPosition} />
  </>
);
