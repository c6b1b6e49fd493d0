import type { GoalLevel, Role } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import type { CommandBody } from '../../pair/command.ts';

/** A goal while it is being put into words. */
export interface GoalDraft {
  readonly text: string;
  readonly owner: Role;
  readonly weight: `${1 | 2 | 3 | 4 | 5}`;
  /** From -2 to +2. */
  readonly anchors: readonly [string, string, string, string, string];
  readonly themeIds: readonly string[];
}

export const emptyGoal: GoalDraft = {
  text: '',
  owner: 'coach',
  weight: '3',
  anchors: ['', '', '', '', ''],
  themeIds: [],
};

/** What each level asks for. */
export const LEVEL_ASKS: Readonly<Record<`${GoalLevel}`, string>> = {
  '2': t`much more than hoped`,
  '1': t`more than hoped`,
  '0': t`as hoped`,
  '-1': t`less than hoped`,
  '-2': t`as it often is today`,
};

export interface GoalErrors {
  readonly text?: string;
  /** By index of the level: what is missing there. */
  readonly anchors: Readonly<Record<number, string>>;
}

export const errorsIn = ({ text, anchors }: GoalDraft): GoalErrors => ({
  ...(text.trim() ? {} : { text: t`Write it in your own words; they may change later.` }),
  anchors: missingIn(anchors.map((anchor) => anchor.trim() !== '')),
});

const [AS_HOPED, MORE] = [2, 3];

/** As hoped, and one other to tell it from: these are enough to begin. */
const missingIn = (worded: readonly boolean[]): GoalErrors['anchors'] => {
  if (!worded[AS_HOPED]) return { [AS_HOPED]: t`This one is needed: what you hope for.` };
  const enough = worded.filter(Boolean).length > 1;
  return enough
    ? {}
    : { [MORE]: t`One other level, here or elsewhere, so that there is something to tell it from.` };
};

export const withAnchor = (draft: GoalDraft, index: number, words: string): Pick<GoalDraft, 'anchors'> => {
  const [a, b, c, d, e] = draft.anchors.map((anchor, i) => (i === index ? words : anchor));
  return { anchors: [a ?? '', b ?? '', c ?? '', d ?? '', e ?? ''] };
};

const worded = (anchor: string): string | null => anchor.trim() || null;

export const goalBody = (
  { text, owner, weight, anchors: [a, b, c, d, e], themeIds }: GoalDraft,
  memberId: (role: Role) => string,
): CommandBody<'goal/articulate'> => ({
  text: text.trim(),
  owner: memberId(owner),
  weight: Number(weight),
  anchors: [worded(a), worded(b), worded(c), worded(d), worded(e)],
  themeIds,
});
