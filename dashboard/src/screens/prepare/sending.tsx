import type { BetweenYou } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Button } from '../../kit/button.tsx';
import { KeptAt } from '../../kit/kept-at.tsx';
import { Offline } from '../../kit/notice.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { usePair } from '../../pair/pair.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { Refusal } from '../../pair/refusal.tsx';
import { crossingOf, type Choosing } from './crossing.ts';
import { CROSSING_PROBLEMS } from './problems.ts';
import { useSendThem } from './send-them.ts';
import { sends, sentOf } from './sentences.ts';

interface SendingProps {
  readonly between: BetweenYou;
  readonly choosing: Choosing;
}

/** Lets cross what was chosen; the other reads it at once. */
export const Sending = ({ between, choosing }: SendingProps) => {
  const { viewer, other } = usePair();
  const { done } = usePanels();
  const name = useSpokenName();
  const ready = crossingOf(between, choosing.chosen);
  const send = useSendThem(choosing.sent);
  return (
    <div className="no-print grid gap-3">
      <Offline />
      <Refusal error={send.error} sentences={CROSSING_PROBLEMS} />
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p className="text-15 text-ink-2">
          {t`${name(other)} reads them at once.`} <KeptAt at={choosing.at} />
        </p>
        <Button
          kind="primary"
          off={ready.length === 0 ? t`nothing is chosen to cross` : undefined}
          busy={send.isPending && t`Sending…`}
          onClick={() => send.mutate(ready, { onSuccess: () => done(t`Sent. ${name(other)} reads it.`) })}
        >
          {ready.length === 0 ? t`Send` : sends(ready.length, sentOf(between, viewer))}
        </Button>
      </div>
    </div>
  );
};
