import type { Others } from '@alliance/decider/aggregate';
import { reject, type Rejection } from '@alliance/decider/decider';

/** What has to be known of the pair's themes: which there are, and which went into another. */
type KnownThemes = Readonly<Record<string, { readonly into?: string }>>;

/**
 * The themes that something is linked to, each once. One that went into another can't be linked to any more; where it
 * was before, it stays: readers follow it to where it went.
 */
export const linkedThemes = (
  themeIds: readonly string[],
  others: Others,
  before: readonly string[] = [],
): readonly string[] | Rejection<'no-such-theme' | 'theme-merged'> => {
  const linked = [...new Set(themeIds)];
  for (const themeId of linked.filter((each) => !before.includes(each))) {
    const theme = (others['themes'] as KnownThemes)[themeId];
    if (!theme) return reject('no-such-theme', { themeId });
    if (theme.into) return reject('theme-merged', { themeId, into: theme.into });
  }
  return linked;
};
