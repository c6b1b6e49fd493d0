import type { PlannedSession } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { useCommand } from '../../pair/command.ts';
import { Button } from '../../kit/button.tsx';
import { Field } from '../../kit/field.tsx';
import { Refusal } from '../../pair/refusal.tsx';
import { tooLong } from '../../api/limits.ts';
import { REVIEW_PROBLEMS } from './problems.ts';

interface NothingCameProps {
  readonly session: PlannedSession;
  /** Its day has passed, or it is called off while it lies ahead. */
  readonly how: 'miss' | 'call-off';
  readonly onClose: () => void;
}

const SAYS = {
  miss: { send: t`Record that it didn’t happen`, sending: t`Recording…`, close: t`Close` },
  'call-off': { send: t`Call it off`, sending: t`Calling it off…`, close: t`Leave it planned` },
} as const;

/** A plan of which nothing comes. A reason is nobody's due. */
export const NothingCame = ({ session, how, onClose }: NothingCameProps) => {
  const telling = useCommand(`session/{id}/${how}`, { id: session.sessionId });
  const [why, setWhy] = useState('');
  const { send, sending, close } = SAYS[how];
  const error = tooLong(why);
  return (
    <form
      className="max-w-xl space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (error) return;
        const body = why.trim() ? { why: why.trim() } : {};
        telling.mutate({ ifMatch: session.revision, body }, { onSuccess: onClose });
      }}
    >
      <Field
        label={t`A word on why`}
        aside={t`only if you like; you both read it`}
        value={why}
        error={error}
        onChange={(event) => setWhy(event.target.value)}
      />
      <Refusal error={telling.error} sentences={REVIEW_PROBLEMS} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={telling.isPending && sending}>
          {send}
        </Button>
        <Button onClick={onClose}>{close}</Button>
      </div>
    </form>
  );
};
