import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { usePair } from '../../pair/pair.tsx';
import { Difference } from '../../pair/difference-view.tsx';
import { Field, TextArea } from '../../kit/field.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { numbersIn, type NumberDraft } from './number-draft.ts';
import { NumberFields } from './number-fields.tsx';
import { inFull } from './numbers-in-words.ts';

export interface CounterFieldsProps {
  readonly clauseId: string;
  /** The words and numbers that are countered. */
  readonly theirs: string;
  /** They would let the clause go: the words to keep it by stand against the clause itself. */
  readonly retiring: boolean;
  readonly text: string;
  readonly numbers: NumberDraft;
  readonly why: string;
  readonly errors: Readonly<Record<string, string | undefined>>;
  readonly onChange: (part: { text?: string; why?: string; numbers?: NumberDraft }) => void;
}

/** My words in place of theirs, and what the other will see of them. */
export const CounterFields = ({
  clauseId,
  theirs,
  retiring,
  text,
  numbers,
  why,
  errors,
  onChange,
}: CounterFieldsProps) => {
  const mine = inFull({ text: text.trim(), ...numbersIn(clauseId, numbers) });
  const { viewer, other } = usePair();
  const name = useSpokenName()(other);
  return (
    <div className="space-y-3">
      <TextArea
        label={
          <span className="sr-only">
            <Trans>The words that you offer</Trans>
          </span>
        }
        rows={6}
        value={text}
        error={errors['text']}
        onChange={(event) => onChange({ text: event.target.value })}
      />
      <NumberFields
        clauseId={clauseId}
        value={numbers}
        errors={errors}
        onChange={(next) => onChange({ numbers: next })}
      />
      {mine !== theirs && (
        <div>
          <p className="text-13 text-ink-3">
            {retiring
              ? t`What ${name} will see, against the words as they stand`
              : t`What ${name} will see, against their own words`}
          </p>
          <p className="text-15 leading-6 whitespace-pre-line">
            <Difference before={theirs} after={mine} by={viewer} numbers={false} excerpt />
          </p>
        </div>
      )}
      <Field
        label={
          <span className="sr-only">
            <Trans>Why, if you like</Trans>
          </span>
        }
        placeholder={t`Why, if you like`}
        value={why}
        error={errors['why']}
        onChange={(event) => onChange({ why: event.target.value })}
      />
    </div>
  );
};
