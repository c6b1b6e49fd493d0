import type { Day, Role, Theme } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { list } from '../../words/counts.ts';
import { quoted } from '../../words/quoted.ts';

/** How a theme came to be what it is called: its names before, what became part of it, what is linked to it. */
export const historyInWords = (
  { formerly, tookIn, goals, named, label }: Theme,
  name: (role: Role) => string,
  near: (day: Day) => string,
): readonly string[] => [
  formerly[0]
    ? t`Named by ${name(named.by)} on ${near(named.on)} as ${quoted(formerly[0].label)}.`
    : t`Named by ${name(named.by)} on ${near(named.on)}.`,
  ...formerly.map(
    (before, i) =>
      t`${name(before.by)} named it ${quoted(formerly[i + 1]?.label ?? label)} on ${near(before.until)}.`,
  ),
  ...tookIn.map(
    (other) => t`${quoted(other.label)} became part of it on ${near(other.on)}, by ${name(other.by)}.`,
  ),
  ...(goals.length ? [t`Linked to ${list(goals.map(({ text }) => quoted(text)))} among our goals.`] : []),
];
