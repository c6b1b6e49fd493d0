import { t } from '@lingui/core/macro';
import { Button } from '../../kit/button.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { useCommand } from '../../pair/command.ts';
import { useSpokenName } from '../../pair/person.tsx';
import { usePair } from '../../pair/pair.tsx';
import { Refusal } from '../../pair/refusal.tsx';
import { CROSSING_PROBLEMS } from './problems.ts';

/** Takes what I sent off the agenda again, until the session. */
export const TakeOff = ({ itemId }: { readonly itemId: string }) => {
  const { other } = usePair();
  const { done } = usePanels();
  const name = useSpokenName();
  const withdraw = useCommand('agenda/withdraw-item');
  return (
    <>
      <Button
        kind="link"
        className="no-print text-13"
        busy={withdraw.isPending && t`Taking it back…`}
        onClick={() =>
          withdraw.mutate(
            { body: { itemId } },
            { onSuccess: () => done(t`Taken back. ${name(other)} no longer reads it.`) },
          )
        }
      >
        {t`Take it back`}
      </Button>
      <Refusal error={withdraw.error} sentences={CROSSING_PROBLEMS} />
    </>
  );
};
