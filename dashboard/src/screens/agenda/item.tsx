import type { AgendaItem } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button } from '../../kit/button.tsx';
import { Covered, CoveredLines } from '../../kit/covered.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { useCommand } from '../../pair/command.ts';
import { usePair } from '../../pair/pair.tsx';
import { PERSON_TEXT, useSpokenName } from '../../pair/person.tsx';
import { useReadOnly } from '../../pair/read-only.ts';
import { Refusal } from '../../pair/refusal.tsx';
import { dayNear } from '../../words/days-in-words.ts';
import { AGENDA_PROBLEMS } from './problems.ts';

interface ItemProps {
  readonly item: AgendaItem;
  readonly isPlanned: boolean;
}

/** What one of the two brings, with what came of it; its author can take it off until the session. */
export const Item = ({ item, isPlanned }: ItemProps) => {
  const { viewer, day } = usePair();
  const name = useSpokenName();
  const readOnly = useReadOnly();
  const { by, text, noticedOn, offered, workedWith } = item;
  const came = workedWith ?? offered;
  return (
    <li className="border-t border-rule py-3 first:border-0">
      <p className={`text-15 font-semibold ${PERSON_TEXT[by]}`}>
        <Trans>{name(by)} brings</Trans>
      </p>
      <p dir="auto" className="text-17 whitespace-pre-wrap">
        <CoveredLines lines={2}>{text}</CoveredLines>
      </p>
      {noticedOn && (
        <p className="text-13 text-ink-2">
          <Covered>{t`noticed ${dayNear(noticedOn, day)}`}</Covered>
        </p>
      )}
      {came && (
        <p dir="auto" className="mt-2 border-l-2 border-rule-2 pl-3 text-15">
          <CoveredLines>
            {workedWith
              ? t`What came of it, as you both say: ${came.insight}`
              : t`What came of it, as ${name(came.by)} says: ${came.insight}`}
          </CoveredLines>
        </p>
      )}
      {!readOnly && isPlanned && by === viewer && <TakeOff item={item} />}
      {!readOnly && offered && offered.by !== viewer && <Agree item={item} insightId={offered.insightId} />}
    </li>
  );
};

const TakeOff = ({ item: { itemId } }: { readonly item: AgendaItem }) => {
  const { done } = usePanels();
  const withdraw = useCommand('agenda/withdraw-item');
  return (
    <div className="no-print mt-2 grid gap-2">
      <Refusal error={withdraw.error} sentences={AGENDA_PROBLEMS} />
      <Button
        kind="link"
        className="w-fit"
        busy={withdraw.isPending && t`Taking it off…`}
        onClick={() =>
          withdraw.mutate({ body: { itemId } }, { onSuccess: () => done(t`It is off the agenda.`) })
        }
      >
        <Trans>Take it off</Trans>
      </Button>
    </div>
  );
};

const Agree = ({
  item: { itemId },
  insightId,
}: {
  readonly item: AgendaItem;
  readonly insightId: string;
}) => {
  const { done } = usePanels();
  const agree = useCommand('agenda/agree-insight');
  return (
    <div className="no-print mt-2 grid gap-2">
      <Refusal error={agree.error} sentences={AGENDA_PROBLEMS} />
      <Button
        className="w-fit"
        busy={agree.isPending && t`Agreeing…`}
        onClick={() =>
          agree.mutate({ body: { itemId, insightId } }, { onSuccess: () => done(t`You both say so.`) })
        }
      >
        <Trans>I see it so as well</Trans>
      </Button>
    </div>
  );
};
