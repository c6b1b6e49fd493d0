import type { AgendaItem } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Panel } from '../../kit/panel.tsx';
import { usePair } from '../../pair/pair.tsx';
import type { Goes } from './goes.ts';
import { InsightForm } from './insight-form.tsx';
import { Presses } from './presses.tsx';
import { RewordForm } from './reword-form.tsx';

export const itemPanel = ({ itemId }: Pick<AgendaItem, 'itemId'>): string => `agenda-item-${itemId}`;

interface ItemPanelProps {
  readonly item: AgendaItem;
  readonly goes: Goes;
}

/** What can be done with something on the agenda, by either or by who brought it. */
export const ItemPanel = ({ item, goes }: ItemPanelProps) => {
  const { viewer } = usePair();
  const isMine = item.by === viewer;
  const isOver = item.workedWith !== undefined;
  return (
    <Panel
      id={itemPanel(item)}
      heading={t`Change it`}
      note={
        isOver ? t`You have both said what came of it, so it stays.` : t`Both of you see what you change.`
      }
    >
      {!isOver && (
        <div className="grid gap-6">
          <Presses item={item} goes={goes} isMine={isMine} />
          {isMine && <RewordForm item={item} />}
          {goes.is === 'held' && <InsightForm item={item} themes={goes.themes} />}
        </div>
      )}
    </Panel>
  );
};
