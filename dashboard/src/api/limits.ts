import { plural, t } from '@lingui/core/macro';

/** What the server takes, in characters; said here first, so that nobody writes too much and learns of it late. */
export const LONGEST_WORDS = 8_000;
export const LONGEST_TITLE = 120;

export const tooLong = (text: string, longest = LONGEST_WORDS): string | undefined =>
  text.trim().length > longest
    ? t`This has ${plural(text.trim().length, { other: '#' })} characters; ${plural(longest, { other: '#' })} fit. Take some out.`
    : undefined;

/** An optional text as a command wants it: left out when nothing was written. */
export const ifWritten = (text: string): string | undefined => text.trim() || undefined;
