import type { Moment } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Button } from '../../kit/button.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { useOwnCommand } from '../../pair/own.ts';
import { Refusal } from '../../pair/refusal.tsx';
import { HOLDING_PROBLEMS } from './problems.ts';

const LETS = {
  'let-go': { name: 'moment/{id}/let-go', says: t`Let it go`, done: t`Let go. It can be taken up again.` },
  'take-up': { name: 'moment/{id}/take-up', says: t`Take it up again`, done: t`You hold it again.` },
  'take-back': {
    name: 'moment/{id}/take-back',
    says: t`Take it back`,
    done: t`Taken off the agenda. You hold it again.`,
  },
} as const;

/** What is done with a moment in one press, and undone in another. */
export const Press = ({ moment, does }: { readonly moment: Moment; readonly does: keyof typeof LETS }) => {
  const { done } = usePanels();
  const { name, says, done: said } = LETS[does];
  const command = useOwnCommand(name, { id: moment.momentId });
  return (
    <div className="grid gap-2">
      <Refusal error={command.error} sentences={HOLDING_PROBLEMS} />
      <Button
        className="w-fit"
        busy={command.isPending && t`Keeping…`}
        onClick={() => command.mutate({ body: {} }, { onSuccess: () => done(said) })}
      >
        {says}
      </Button>
    </div>
  );
};
