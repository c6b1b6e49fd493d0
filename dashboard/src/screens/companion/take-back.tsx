import { t } from '@lingui/core/macro';
import { Button } from '../../kit/button.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { useCommand } from '../../pair/command.ts';
import { usePair } from '../../pair/pair.tsx';
import { Refusal } from '../../pair/refusal.tsx';
import { COMPANION_PROBLEMS } from './problems.ts';

/** Until the other has said something to it; also once the partnership has ended. */
export const TakeBack = ({
  sharing: { sharingId: id },
}: {
  readonly sharing: { readonly sharingId: string };
}) => {
  const { earlier } = usePair();
  const { done } = usePanels();
  const takeBack = useCommand('companion/{id}/take-back', { id });
  if (earlier) return null;
  return (
    <div className="no-print mt-3">
      <Refusal error={takeBack.error} sentences={COMPANION_PROBLEMS} />
      <Button
        kind="link"
        busy={takeBack.isPending && t`A moment…`}
        onClick={() =>
          takeBack.mutate({ body: {} }, { onSuccess: () => done(t`Taken back. It is gone for you both.`) })
        }
      >
        {t`Take it back, as if it had never been said`}
      </Button>
    </div>
  );
};
