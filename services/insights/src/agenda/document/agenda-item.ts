import { day, instant, role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import type { ResponseOf } from '../../pair/response.ts';
import { survivingTheme } from '../../theme/reading/surviving-theme.ts';
import { themeName } from '../../theme/reading/theme-name.ts';
import type { Insight } from '../past/agenda.ts';
import type { AgendaItem } from '../reading/items.ts';

const insight = z
  .strictObject({
    insightId: z.string(),
    by: role,
    on: day,
    insight: z.string(),
    themes: z.array(themeName),
  })
  .meta({ id: 'Insight', description: 'What came of working with it.' });

export const agendaItem = z
  .strictObject({
    itemId: z.string(),
    by: role,
    on: day.meta({ description: 'When it was brought.' }),
    text: z.string(),
    noticedOn: day.optional().meta({ description: 'Where whoever brought it says so.' }),
    before: z
      .array(z.strictObject({ at: instant, on: day, text: z.string() }))
      .meta({ description: 'What it said before it was put in other words, the first first.' }),
    offered: insight.optional().meta({ description: 'As one of the two says, until the other agrees.' }),
    workedWith: insight.optional().meta({ description: 'As both say; `by` is who agreed.' }),
  })
  .meta({ id: 'AgendaItem' });

const insightOf = (seen: ReadModel, { insightId, by, at, insight: came, themeIds }: Insight) => ({
  insightId,
  by: roleOf(seen, by),
  on: seen.dayOf(at),
  insight: came,
  themes: [...new Set(themeIds.flatMap((id) => survivingTheme(seen.past.themes, id) ?? []))].map(
    ({ id: themeId, label }) => ({ themeId, label }),
  ),
});

export const agendaItemOf = (seen: ReadModel, item: AgendaItem): ResponseOf<typeof agendaItem> => ({
  itemId: item.id,
  by: roleOf(seen, item.by),
  on: seen.dayOf(item.at),
  text: item.text,
  noticedOn: item.noticedOn,
  before: item.wordings
    .slice(0, -1)
    .flatMap(({ at, text }) => (text === undefined ? [] : [{ at, on: seen.dayOf(at), text }])),
  offered: item.offered && insightOf(seen, item.offered),
  workedWith: item.workedWith && insightOf(seen, item.workedWith),
});
