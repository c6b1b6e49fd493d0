import type { AgendaDocument, AgendaOfSession } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { dayAt, timeOf } from '../../device/clock.ts';
import { weekdayAndDay } from '../../words/days-in-words.ts';
import { goesFrom } from './goes.ts';
import { Item } from './item.tsx';
import { Meeting, Parting } from './strands.tsx';

interface TwoHandsProps {
  readonly document: AgendaDocument;
  readonly next: AgendaOfSession;
}

/** The agenda of the next session: one list by two hands, between our two strands, down to where we meet. */
export const TwoHands = ({ document, next }: TwoHandsProps) => {
  const { session, sessionId, planned, items } = next;
  const goes = goesFrom(document, 'planned', sessionId);
  if (items.length === 0 || !planned) return null;
  return (
    <>
      <Parting />
      <ol aria-label={t`What we bring to session ${session}`}>
        {items.map((item) => (
          <Item key={item.itemId} item={item} goes={goes} />
        ))}
      </ol>
      <Meeting>{t`Session ${session}, ${weekdayAndDay(dayAt(planned.at))}, ${timeOf(planned.at)}`}</Meeting>
    </>
  );
};
