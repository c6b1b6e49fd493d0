import { usePair } from '../../app/pair.tsx';
import { Difference } from '../../kit/difference-view.tsx';
import { Field, TextArea } from '../../kit/field.tsx';
import { useSpokenName } from '../../kit/person.tsx';

interface CounterFieldsProps {
  /** The words that are countered. */
  readonly theirs: string;
  /** They would let the clause go: the words to keep it by stand against the clause itself. */
  readonly retiring: boolean;
  readonly text: string;
  readonly why: string;
  readonly errors: { readonly text?: string | undefined; readonly why?: string | undefined };
  readonly onChange: (part: { text?: string; why?: string }) => void;
}

/** My words in place of theirs, and what the other will see of them. */
export const CounterFields = ({ theirs, retiring, text, why, errors, onChange }: CounterFieldsProps) => {
  const { viewer, other } = usePair();
  const name = useSpokenName()(other);
  return (
    <div className="space-y-3">
      <TextArea
        label={<span className="sr-only">The words that you offer</span>}
        rows={6}
        value={text}
        error={errors.text}
        onChange={(event) => onChange({ text: event.target.value })}
      />
      {text.trim() !== theirs && (
        <div>
          <p className="text-13 text-ink-3">
            What {name} will see, against {retiring ? 'the words as they stand' : 'their own words'}
          </p>
          <p className="text-15 leading-6 whitespace-pre-line">
            <Difference before={theirs} after={text.trim()} by={viewer} numbers={false} excerpt />
          </p>
        </div>
      )}
      <Field
        label={<span className="sr-only">Why, if you like</span>}
        placeholder="Why, if you like"
        value={why}
        error={errors.why}
        onChange={(event) => onChange({ why: event.target.value })}
      />
    </div>
  );
};
