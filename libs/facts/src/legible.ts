const SHAPE = /[^\p{White_Space}\p{Cc}\p{Default_Ignorable_Code_Point}]/u;
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}]/u;
/** Unicode's explicit directions (UAX 9): what stands after one can look like something else. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/u;

/**
 * Half of a surrogate pair has no UTF-8 (RFC 3629, 3): it would be kept as another character than was signed. And at
 * a NUL many who read a text stop.
 */
export const isWhole = (text: string): boolean => text.isWellFormed() && !text.includes('\0');

/** Has more than spaces and signs that nobody sees. An empty text is told of by its length. */
export const isSeen = (text: string): boolean => text === '' || SHAPE.test(text);

/** Stays on its line, and leaves what stands beside it as it is. Joiners, which scripts and emoji need, may be in it. */
export const isOneLine = (text: string): boolean => !BREAKS.test(text) && !TURNS.test(text);
