import type { Moment, NotKnowingDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { unlessWritten, type Errors } from '../../pair/form.ts';
import { wrongWithDay } from '../../pair/told-day.ts';

/** In the groups in which they are drawn; the one held longest first. */
export const groupsOf = ({ moments }: Pick<NotKnowingDocument, 'moments'>): readonly (readonly Moment[])[] =>
  (['held', 'shared', 'let-go'] as const)
    .map((is) => moments.filter((each) => each.is === is))
    .filter((group) => group.length > 0);

export const panelOf = ({ momentId }: Moment): string => `moment-${momentId}`;

/** Where something can be brought: what is planned, then what was held last. */
export const sessionsToBringTo = ({ pair }: NotKnowingDocument) => {
  const planned = (pair?.planned ?? []).map((each) => ({ ...each, isPlanned: true }));
  const last = pair?.sessions.at(-1);
  return [...planned, ...(last ? [{ ...last, isPlanned: false }] : [])];
};

/** What isn’t right yet of a note, field by field. */
export const wrongIn =
  (today: string) =>
  ({
    text,
    noticedOn,
  }: {
    readonly text: string;
    readonly noticedOn: string;
  }): Errors<{ readonly text: string; readonly noticedOn: string }> => ({
    ...withoutText({ text }),
    noticedOn: wrongWithDay(noticedOn, today),
  });

export const withoutText = ({ text }: { readonly text: string }): Errors<{ readonly text: string }> => ({
  text: unlessWritten(text, t`A line is enough: what did you notice?`),
});
