import type { AgendaItemPast, AgendaPast } from '../past/agenda.ts';

/** What stands on an agenda, as it reads now. */
export interface AgendaItem extends AgendaItemPast {
  readonly text: string;
  readonly sessionId: string;
}

/** Those that stand there: not what was taken off, then or since. */
export const itemsIn = (agenda: AgendaPast): readonly AgendaItem[] =>
  [...agenda.values()].flatMap((item) => {
    const text = (item.wordings.at(-1) ?? item.wordings[0]).text;
    if (item.withdrawn || text === undefined) return [];
    return [{ ...item, text, sessionId: (item.places.at(-1) ?? item.places[0]).sessionId }];
  });

/** What may be called a moment to both: its day was disclosed, or the two have worked with it. */
export const isMoment = ({ noticedOn, workedWith }: AgendaItemPast): boolean =>
  noticedOn !== undefined || workedWith !== undefined;
