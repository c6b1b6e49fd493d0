import { useRef, useState } from 'react';
import { useCommand } from '../../app/command.ts';
import { toFirstError } from '../../app/focus.ts';
import { usePair } from '../../app/pair.tsx';
import { Button } from '../../kit/button.tsx';
import { Field } from '../../kit/field.tsx';
import { Refusal } from '../../kit/refusal.tsx';
import { tooLong } from '../agreement/limits.ts';
import { REVIEW_PROBLEMS } from './problems.ts';
import { boundsOf, errorsInWhen, instantOf, type When } from './when.ts';
import { WhenFields } from './when-fields.tsx';

interface WhenFormProps {
  /** The command's path below the pair: `session/schedule`, `session/<id>/hold`. */
  readonly command: string;
  /** A session to come starts, one that was has been held: the command's own word for the moment. */
  readonly tense: 'ahead' | 'past';
  readonly start: When;
  readonly revision?: string | undefined;
  readonly send: string;
  readonly sending: string;
  /** Offers room for a word on why. */
  readonly asksWhy?: boolean;
  readonly onDone?: () => void;
  readonly onClose?: (() => void) | undefined;
}

/** Chooses when a session is, or says when it was. */
export const WhenForm = ({
  command,
  tense,
  start,
  revision,
  send,
  sending,
  asksWhy = false,
  onDone,
  onClose,
}: WhenFormProps) => {
  const { today } = usePair();
  const [when, setWhen] = useState(start);
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const tell = useCommand(command);
  const form = useRef<HTMLFormElement>(null);
  const errors = errorsInWhen(when, today, tense);
  const submit = () => {
    setTried(true);
    const at = instantOf(when);
    if (Object.keys(errors).length > 0 || !at) return toFirstError(form.current);
    const how = { minutes: Number(when.minutes), mode: when.mode, ...(why.trim() && { why: why.trim() }) };
    return tell.mutate(
      {
        body: tense === 'ahead' ? { startsAt: at, ...how } : { heldAt: at, ...how },
        ...(revision === undefined ? {} : { ifMatch: revision }),
      },
      { onSuccess: () => onDone?.() },
    );
  };
  return (
    <form
      ref={form}
      noValidate
      className="max-w-xl space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <WhenFields
        when={when}
        errors={tried ? errors : {}}
        onChange={(part) => setWhen({ ...when, ...part })}
        {...boundsOf(today, tense)}
      />
      {asksWhy && (
        <Field
          label="Why"
          aside="only if you like"
          value={why}
          error={tooLong(why)}
          onChange={(event) => setWhy(event.target.value)}
        />
      )}
      <Refusal error={tell.error} sentences={REVIEW_PROBLEMS} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={tell.isPending && sending}>
          {send}
        </Button>
        {onClose && <Button onClick={onClose}>Close</Button>}
      </div>
    </form>
  );
};
