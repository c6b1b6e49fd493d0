import { commitmentState } from '@alliance/facts/session';
import { day } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { itemsIn, type AgendaItem } from '../../agenda/reading/items.ts';
import { isBeside, lyingOf, presentNoting } from '../../moment/reading/moment.ts';
import type { OwnReadModel } from '../../own/own-read-model.ts';
import type { ReadModel } from '../../pair/read-model.ts';
import { commitmentsIn, isOpen, type Commitment } from '../../session/reading/commitments.ts';
import { heldIn } from '../../session/reading/held-sessions.ts';
import { survivingTheme } from '../../theme/reading/surviving-theme.ts';
import { linesIn } from '../../theme/reading/theme-lines.ts';
import { stillAsked, stillAskedOf } from './still-asked.ts';
import { nextOf } from './with-the-other.ts';

const session = z.int().min(1);
const brought = z
  .strictObject({ itemId: z.string(), on: day })
  .optional()
  .meta({ description: 'What I brought of it to the session that is prepared for.' });

export const couldCome = {
  commitments: z
    .array(
      z.strictObject({
        sessionId: z.string(),
        session: session.meta({ description: 'In whose review it was set out.' }),
        of: z.string().meta({ description: 'Whose it is, as the command that answers it names them.' }),
        index: z.int().min(0),
        text: z.string(),
        due: z.string().optional(),
        said: z
          .strictObject({ state: commitmentState, on: day })
          .optional()
          .meta({ description: 'What was said last of what became of it; both read that.' }),
        brought,
      }),
    )
    .meta({ description: 'What I set out to do last, or left at “not yet”.' }),
  cameBack: z
    .array(
      z.strictObject({
        themeId: z.string(),
        label: z.string(),
        touchedIn: z.array(session),
        without: z.int().min(0).meta({ description: 'Sessions between the last time and the one before.' }),
        brought,
      }),
    )
    .meta({ description: 'Themes that came back in the latest session.' }),
  asked: z.array(stillAsked).meta({ description: 'Questions that I kept and that are still open.' }),
  held: z
    .array(
      z.strictObject({
        momentId: z.string(),
        text: z.string(),
        noticedOn: day,
        over: z.int().min(0).meta({ description: 'Sessions since then.' }),
      }),
    )
    .meta({ description: 'Moments that I hold. One crosses only through its own preview.' }),
};

type CouldCome = { readonly [Name in keyof typeof couldCome]: z.infer<(typeof couldCome)[Name]> };

/** Of what I set out to do: all of the latest session that has any, and what I answered with “not yet” before. */
const mineOf = (pair: ReadModel): readonly Commitment[] => {
  const mine = heldIn(pair)
    .flatMap(commitmentsIn)
    .filter(({ of }) => of === pair.viewer.id);
  const lately = mine.at(-1)?.session.number;
  return mine.filter((each) => each.session.number === lately || (isOpen(each) && each.answers.length > 0));
};

/** What I brought to the next session from what both can read. */
const broughtFrom = (
  pair: ReadModel,
  isIt: (from: NonNullable<AgendaItem['origin']>) => boolean,
): z.infer<typeof brought> => {
  const next = nextOf(pair)?.id;
  const item = itemsIn(pair.past.agenda).find(
    ({ by, sessionId, origin }) => by === pair.viewer.id && sessionId === next && origin && isIt(origin),
  );
  return item && { itemId: item.id, on: pair.dayOf(item.at) };
};

const commitmentsOf = (pair: ReadModel): CouldCome['commitments'] =>
  mineOf(pair).map(({ session: of, of: member, index, text, due, answers }) => {
    const latest = answers.at(-1);
    return {
      sessionId: of.id,
      session: of.number,
      of: member,
      index,
      text,
      due,
      said: latest && { state: latest.state, on: pair.dayOf(latest.at) },
      brought: broughtFrom(
        pair,
        (from) =>
          from.kind === 'commitment' &&
          from.sessionId === of.id &&
          from.of === member &&
          from.index === index,
      ),
    };
  });

const cameBackIn = (pair: ReadModel): CouldCome['cameBack'] =>
  linesIn(pair)
    .filter(({ state }) => state === 'returning')
    .map(({ theme: { id: themeId, label }, touches }) => {
      const touchedIn = touches.map((touch) => touch.session.number);
      const [before = 0, last = 0] = touchedIn.slice(-2);
      return {
        themeId,
        label,
        touchedIn,
        without: last - before - 1,
        brought: broughtFrom(
          pair,
          (from) => from.kind === 'theme' && survivingTheme(pair.past.themes, from.id)?.id === themeId,
        ),
      };
    });

const heldBeside = (seen: OwnReadModel, pair: ReadModel): CouldCome['held'] =>
  [...seen.past.moments.values()].flatMap((moment) => {
    if (!isBeside(moment, pair.allianceId)) return [];
    const { became, lag } = lyingOf(moment, pair);
    const { text, noticedOn } = presentNoting(moment);
    return became === 'held' ? [{ momentId: moment.id, text, noticedOn, over: lag }] : [];
  });

export const couldComeOf = (seen: OwnReadModel, pair: ReadModel): CouldCome => ({
  commitments: commitmentsOf(pair),
  cameBack: cameBackIn(pair),
  asked: stillAskedOf(seen, pair),
  held: heldBeside(seen, pair),
});
