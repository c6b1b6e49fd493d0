import { merged, type Fields } from './fields.ts';

/** A form that somebody has begun to fill. */
export interface Draft {
  readonly fields: Fields;
  /** Words that were written over in another tab unseen: kept until somebody lets them go. */
  readonly lost: readonly string[];
  /** What of that somebody let go: the device, or a tab that didn't hear of it, has it still. */
  readonly letGo?: readonly string[];
  /** When it was sent or let go; nothing that was written before counts. Milliseconds since 1970. */
  readonly clearedAt: number;
}

export const NO_DRAFT: Draft = { fields: {}, lost: [], clearedAt: 0 };

export const isEmpty = ({ fields, lost }: Draft): boolean =>
  Object.keys(fields).length === 0 && lost.length === 0;

/** What two tabs, or a tab and the device, have of one draft. */
export const mergedDraft = (mine: Draft, theirs: Draft): Draft => {
  const clearedAt = Math.max(mine.clearedAt, theirs.clearedAt);
  const since = (fields: Fields): Fields => {
    const all = Object.entries(fields);
    // What a form began with stays with what was written into it.
    const stays = all.some(([, { at }]) => at > clearedAt);
    return stays ? Object.fromEntries(all.filter(([, { at }]) => at === 0 || at > clearedAt)) : {};
  };
  const { fields, lost } = merged(since(mine.fields), since(theirs.fields));
  const letGo = new Set([...(mine.letGo ?? []), ...(theirs.letGo ?? [])]);
  const all = new Set([...mine.lost, ...theirs.lost, ...lost]);
  return {
    fields,
    lost: [...all].filter((words) => !letGo.has(words)),
    ...(letGo.size > 0 && { letGo: [...letGo] }),
    clearedAt,
  };
};

/** When it was last written in, milliseconds since 1970; undefined while it wasn't. */
export const lastWritten = ({ fields }: Draft): number | undefined =>
  Math.max(0, ...Object.values(fields).map(({ at }) => at)) || undefined;
