import type { Moment, MomentKind, NotKnowingDocument } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { count } from '../../words/counts.ts';
import { figure } from '../../words/figures.ts';

export const KIND: Readonly<Record<MomentKind, string>> = {
  'not-knowing': t`a not-knowing`,
  discomfort: t`a discomfort`,
  disappointment: t`a disappointment`,
  'clunky-intervention': t`a clunky intervention`,
};

/** What became of it, at the end of its row. */
export const became = ({ is, lying }: Moment): string => {
  const lag = lying?.lag ?? 0;
  const session = lying?.sharedIn ?? 0;
  if (is === 'held') return plural(lag, { 0: 'held', one: 'held, # session', other: 'held, # sessions' });
  if (is === 'let-go')
    return plural(lag, { 0: 'let go', one: 'let go after # session', other: 'let go after # sessions' });
  return plural(lag, {
    0: `shared in session ${session}, the same day`,
    other: `shared in session ${session}, # later`,
  });
};

const ORDINALS = [t`first`, t`second`, t`third`, t`fourth`, t`fifth`, t`sixth`];

export const takeaway = ({ moments, ways }: NotKnowingDocument, other: string): string => {
  const held = moments.filter(({ is }) => is === 'held').length;
  const holding =
    held === 0
      ? t`You hold none of the ${count(moments.length)} that you noticed.`
      : held === moments.length
        ? plural(held, {
            one: 'You hold one moment that you noticed.',
            other: 'You hold all that you noticed.',
          })
        : t`You hold ${count(held)} of the ${count(moments.length)} that you noticed.`;
  const by = ways?.halfSharedBy;
  if (by === undefined) return t`${holding} There is no right number.`;
  const ordinal = ORDINALS[by - 1];
  if (by === 0)
    return t`${holding} On the day itself, half have found their way to ${other}; there is no right number.`;
  return ordinal === undefined
    ? t`${holding} By ${count(by)} sessions after noticing, half have found their way to ${other}; there is no right number.`
    : t`${holding} By the ${ordinal} session after noticing, half have found their way to ${other}; there is no right number.`;
};

/** What the figure rests on, and what it would be if it were counted otherwise. */
export const restsOn = ({ moments, pair, ways }: NotKnowingDocument): string => {
  const sessions = pair?.sessions.length ?? 0;
  const shared = moments.filter(({ is }) => is === 'shared').length;
  const all = plural(moments.length, { one: 'One moment', other: '# moments' });
  const over = plural(sessions, { one: '# session', other: '# sessions' });
  const counted = t`${all} over ${over}, those you hold counted too.`;
  const mean = ways?.meanOfShared;
  return mean === undefined
    ? counted
    : t`${counted} Counting only those that you shared, ${count(shared)}, it would look like ${figure(mean, 1)}, which is biased short.`;
};
