import { agendaOutcome } from '@alliance/facts/agenda';
import { day, instant, role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import type { ResponseOf } from '../../pair/response.ts';
import { heldIn } from '../../session/reading/held-sessions.ts';
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

const origin = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('question') }),
    z.strictObject({ kind: z.literal('theme'), theme: themeName }),
    z.strictObject({
      kind: z.literal('commitment'),
      of: role.meta({ description: 'Who set it out.' }),
      sessionId: z.string(),
      session: z.int().min(1).meta({ description: 'After which session.' }),
      index: z.int().min(0).meta({ description: 'Its place in that review, from 0.' }),
    }),
  ])
  .meta({ id: 'BroughtFrom', description: 'What both can read, from which it was brought.' });

const closed = z
  .strictObject({ outcome: agendaOutcome, by: role, on: day })
  .meta({ id: 'AgendaItemClosed', description: 'How one of the two left it.' });

export const agendaItem = z
  .strictObject({
    itemId: z.string(),
    by: role,
    on: day.meta({ description: 'When it was brought.' }),
    text: z.string(),
    noticedOn: day.optional().meta({ description: 'Where whoever brought it says so.' }),
    origin: origin.optional(),
    carriedFrom: z
      .string()
      .optional()
      .meta({ description: 'The session for which it was meant before it went on to this one.' }),
    closed: closed.optional(),
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

/** As it can be told now: what isn't there any more (a session that was no session, say) goes unsaid. */
const originOf = (seen: ReadModel, { origin: from }: AgendaItem): ResponseOf<typeof origin> | undefined => {
  if (from?.kind === 'question') return from;
  if (from?.kind === 'theme') {
    const theme = survivingTheme(seen.past.themes, from.id);
    return theme && { kind: 'theme', theme: { themeId: theme.id, label: theme.label } };
  }
  if (!from) return undefined;
  const { sessionId, of, index } = from;
  const session = heldIn(seen).find(({ id }) => id === sessionId);
  return session && { kind: 'commitment', of: roleOf(seen, of), sessionId, session: session.number, index };
};

const closedOf = (seen: ReadModel, { closed: left }: AgendaItem) =>
  left && { outcome: left.outcome, by: roleOf(seen, left.by), on: seen.dayOf(left.at) };

export const agendaItemOf = (seen: ReadModel, item: AgendaItem): ResponseOf<typeof agendaItem> => ({
  itemId: item.id,
  by: roleOf(seen, item.by),
  on: seen.dayOf(item.at),
  text: item.text,
  noticedOn: item.noticedOn,
  origin: originOf(seen, item),
  carriedFrom: item.places.at(-2)?.sessionId,
  closed: closedOf(seen, item),
  before: item.wordings
    .slice(0, -1)
    .flatMap(({ at, text }) => (text === undefined ? [] : [{ at, on: seen.dayOf(at), text }])),
  offered: item.offered && insightOf(seen, item.offered),
  workedWith: item.workedWith && insightOf(seen, item.workedWith),
});
