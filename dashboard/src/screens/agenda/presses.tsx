import type { AgendaItem } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Button } from '../../kit/button.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { useCommand } from '../../pair/command.ts';
import { Refusal } from '../../pair/refusal.tsx';
import type { Goes } from './goes.ts';
import { AGENDA_PROBLEMS } from './problems.ts';

interface PressesProps {
  readonly item: AgendaItem;
  readonly goes: Goes;
  readonly isMine: boolean;
}

/** What one press does, and another undoes. */
export const Presses = ({ item: { itemId, closed }, goes, isMine }: PressesProps) => {
  const { done } = usePanels();
  const close = useCommand('agenda/close-item');
  const reopen = useCommand('agenda/reopen-item');
  const move = useCommand('agenda/move-item');
  const withdraw = useCommand('agenda/withdraw-item');
  const busy = [close, reopen, move, withdraw].some(({ isPending }) => isPending) && t`Keeping…`;
  const error = close.error ?? reopen.error ?? move.error ?? withdraw.error;
  const leave = (outcome: 'done' | 'not-taken-up', said: string) =>
    close.mutate({ body: { itemId, outcome } }, { onSuccess: () => done(said) });
  return (
    <div className="grid gap-2">
      <Refusal error={error} sentences={AGENDA_PROBLEMS} />
      <div className="flex flex-wrap gap-2">
        {closed ? (
          <Button
            busy={busy}
            onClick={() =>
              reopen.mutate({ body: { itemId } }, { onSuccess: () => done(t`It stands there again.`) })
            }
          >
            {t`Take it up again`}
          </Button>
        ) : (
          <>
            <Button busy={busy} onClick={() => leave('done', t`Done. It can be taken up again.`)}>
              {t`It is done`}
            </Button>
            <Button busy={busy} onClick={() => leave('not-taken-up', t`Left. It can be taken up again.`)}>
              {t`We leave it`}
            </Button>
          </>
        )}
        {goes.on.slice(0, 2).map(({ sessionId, session }) => (
          <Button
            key={sessionId}
            busy={busy}
            onClick={() =>
              move.mutate(
                { body: { itemId, sessionId } },
                { onSuccess: () => done(t`It stands on the agenda of session ${session}.`) },
              )
            }
          >
            {t`On to session ${session}`}
          </Button>
        ))}
        {isMine && goes.is !== 'held' && (
          <Button
            kind="link"
            busy={busy}
            onClick={() =>
              withdraw.mutate({ body: { itemId } }, { onSuccess: () => done(t`It is off the agenda.`) })
            }
          >
            {t`Take it off`}
          </Button>
        )}
      </div>
    </div>
  );
};
