/** Marks that turn the direction of writing round, and others that can't be seen; those that join letters stay. */
const UNSEEN = /[\p{Cc}\u200b\u200e\u200f\u061c\u2028-\u202e\u2060-\u2069\ufeff]/gu;
/** What an address can't do without, and a name can. */
const OF_ADDRESSES = /[:/\\@<>()[\]{}"?#&=%|~*_]+/gu;
/** Full stops as browsers and mail programs read them in an address. */
const STOP_WITHIN = /([.\u3002\uff0e\uff61])(?=[\p{L}\p{N}])/gu;

/**
 * A name as it may stand in a letter that goes out in ours: one line, from which no mail program makes a link. Who
 * writes "http://evil.example" for a name is called "http evil. example"; J.R.R. Tolkien stays who he is.
 */
export const plainName = (name: string): string => {
  const plain = name
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .replaceAll(UNSEEN, '')
    .replaceAll(OF_ADDRESSES, ' ')
    .replaceAll(STOP_WITHIN, '$1 ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return [...plain].slice(0, 120).join('') || 'Somebody';
};
