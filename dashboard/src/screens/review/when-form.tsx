import type { Mode } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { useCommand, type Commanding } from '../../pair/command.ts';
import { toFirstError } from '../../device/focus.ts';
import { usePair } from '../../pair/pair.tsx';
import { Button } from '../../kit/button.tsx';
import { Field } from '../../kit/field.tsx';
import { Refusal } from '../../pair/refusal.tsx';
import { tooLong } from '../../api/limits.ts';
import { REVIEW_PROBLEMS } from './problems.ts';
import { boundsOf, errorsInWhen, instantOf, type When } from './when.ts';
import { WhenFields } from './when-fields.tsx';

interface AskingWhen {
  readonly start: When;
  readonly revision?: string | undefined;
  readonly send: string;
  readonly sending: string;
  /** Offers room for a word on why. */
  readonly asksWhy?: boolean;
  readonly onDone?: () => void;
  readonly onClose?: (() => void) | undefined;
}

type PlanFormProps = AskingWhen &
  (
    | { readonly command: 'session/schedule'; readonly id?: never }
    | { readonly command: 'session/{id}/reschedule'; readonly id: string }
  );

/** Chooses when a session is to start. */
export const PlanForm = ({ command, id = '', ...asking }: PlanFormProps) => {
  const tell = useCommand(command, { id });
  return (
    <WhenForm
      {...asking}
      isPending={tell.isPending}
      error={tell.error}
      tense="ahead"
      tell={(startsAt, { body, ...rest }, done) =>
        tell.mutate({ body: { startsAt, ...body }, ...rest }, done)
      }
    />
  );
};

type HeldFormProps = AskingWhen &
  (
    | { readonly command: 'session/record-held'; readonly id?: never }
    | { readonly command: 'session/{id}/hold' | 'session/{id}/correct'; readonly id: string }
  );

/** Says when a session was held. */
export const HeldForm = ({ command, id = '', ...asking }: HeldFormProps) => {
  const tell = useCommand(command, { id });
  return (
    <WhenForm
      {...asking}
      isPending={tell.isPending}
      error={tell.error}
      tense="past"
      tell={(heldAt, { body, ...rest }, done) => tell.mutate({ body: { heldAt, ...body }, ...rest }, done)}
    />
  );
};

type WhenCommand = Commanding<(PlanFormProps | HeldFormProps)['command']>;

interface WhenFormProps extends AskingWhen, Pick<WhenCommand, 'isPending' | 'error'> {
  readonly tense: 'ahead' | 'past';
  /** `at` is the moment that was chosen, ISO 8601 in UTC. */
  readonly tell: (at: string, telling: HowLong, done: { readonly onSuccess: () => void }) => void;
}

interface HowLong {
  readonly body: { readonly minutes: number; readonly mode: Mode; readonly why?: string };
  readonly ifMatch?: string;
}

const WhenForm = ({
  tense,
  tell,
  isPending,
  error,
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
  const form = useRef<HTMLFormElement>(null);
  const errors = errorsInWhen(when, today, tense);
  const submit = () => {
    setTried(true);
    const at = instantOf(when);
    if (Object.keys(errors).length > 0 || !at) return toFirstError(form.current);
    const how = { minutes: Number(when.minutes), mode: when.mode, ...(why.trim() && { why: why.trim() }) };
    return tell(
      at,
      { body: how, ...(revision === undefined ? {} : { ifMatch: revision }) },
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
          label={t`Why`}
          aside={t`only if you like`}
          value={why}
          error={tooLong(why)}
          onChange={(event) => setWhy(event.target.value)}
        />
      )}
      <Refusal error={error} sentences={REVIEW_PROBLEMS} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={isPending && sending}>
          {send}
        </Button>
        {onClose && (
          <Button onClick={onClose}>
            <Trans>Close</Trans>
          </Button>
        )}
      </div>
    </form>
  );
};
