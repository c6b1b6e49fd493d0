import type { AgendaItem } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button } from '../../kit/button.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { useCommand } from '../../pair/command.ts';
import { usePair } from '../../pair/pair.tsx';
import { Refusal } from '../../pair/refusal.tsx';
import { AGENDA_PROBLEMS } from './problems.ts';

/** To what the other says came of it: the same, or left as it was. Who said it takes it back. */
export const Agree = ({ item: { itemId, offered } }: { readonly item: AgendaItem }) => {
  const { viewer } = usePair();
  const { done } = usePanels();
  const agree = useCommand('agenda/agree-insight');
  const drop = useCommand('agenda/drop-insight');
  if (!offered) return null;
  const body = { itemId, insightId: offered.insightId };
  const isMine = offered.by === viewer;
  return (
    <div className="no-print mt-2 flex flex-wrap gap-x-4 gap-y-2">
      <Refusal error={agree.error ?? drop.error} sentences={AGENDA_PROBLEMS} />
      {!isMine && (
        <Button
          busy={agree.isPending && t`Agreeing…`}
          onClick={() => agree.mutate({ body }, { onSuccess: () => done(t`You both say so.`) })}
        >
          <Trans>I see it so as well</Trans>
        </Button>
      )}
      <Button
        kind="link"
        busy={drop.isPending && t`Keeping…`}
        onClick={() => drop.mutate({ body }, { onSuccess: () => done(t`It is left as it was.`) })}
      >
        {isMine ? t`Take back what I said came of it` : t`Leave it as it was`}
      </Button>
    </div>
  );
};
