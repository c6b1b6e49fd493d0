import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useCommand } from '../../pair/command.ts';
import { usePair } from '../../pair/pair.tsx';
import { Button } from '../../kit/button.tsx';
import { Field } from '../../kit/field.tsx';
import { Refusal } from '../../pair/refusal.tsx';
import { dayNear } from '../../words/days-in-words.ts';
import { addDays } from '../../words/days.ts';
import { ENDING_PROBLEMS } from '../../pair/ending/problems.ts';

/** A pause, until a day or open. Nobody is asked why. */
export const PauseForm = ({ onDone }: { readonly onDone: () => void }) => {
  const { today } = usePair();
  const [until, setUntil] = useState('');
  const suspend = useCommand('contract/suspend');
  return (
    <form
      className="max-w-xl space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        suspend.mutate({ body: until ? { until } : {} }, { onSuccess: onDone });
      }}
    >
      <h2 className="text-20 font-normal italic">
        <Trans>Shall it rest for a while?</Trans>
      </h2>
      <div className="max-w-60">
        <Field
          label={t`Until`}
          aside={t`leave it empty to keep it open`}
          type="date"
          min={addDays(today, 1)}
          value={until}
          onChange={(event) => setUntil(event.target.value)}
        />
      </div>
      <p className="text-13 text-ink-3">
        <Trans>
          No reason is asked. Both of you see that you rest; its days are left out of your rhythm, of what is
          counted and of questions about absence. Either of you takes it up again at any time.
        </Trans>
      </p>
      <Refusal error={suspend.error} sentences={ENDING_PROBLEMS} />
      <p className="flex flex-wrap gap-2">
        <Button kind="primary" type="submit" busy={suspend.isPending && t`Pausing…`}>
          {until ? t`Rest until ${dayNear(until, today)}` : t`Rest, open for now`}
        </Button>
        <Button onClick={onDone}>
          <Trans>Not now</Trans>
        </Button>
      </p>
    </form>
  );
};
