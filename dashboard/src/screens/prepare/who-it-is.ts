/** Within a sentence two words with a capital each, as no sentence begins: “I told Maria Lopez”. */
const FULL_NAME = /(?:[\p{L},;]\s+|\()\p{Lu}\p{Ll}+(?:[-’']\p{Lu}?\p{Ll}+)?\s+\p{Lu}\p{Ll}{2,}/u;
/** The same where nothing stands around it. */
const ONLY_A_NAME = /^\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+/u;
const ADDRESS = /[^\s@]+@[^\s@]+\.\p{L}{2,}|https?:\/\/|\bwww\./iu;
/** Eight digits or more, with what people write between those of a telephone number; not a day. */
const TELEPHONE = /(?:\+|\b)\d(?:[\s()/.-]?\d){7,}/u;
const DAY = /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b/gu;

/** What somebody would be found by, where words look as if it stood in them. Often wrong, so it forbids nothing. */
export const wouldBeFoundBy = (words: string, isAlias = false): 'name' | 'contact' | undefined => {
  if (ADDRESS.test(words) || TELEPHONE.test(words.replaceAll(DAY, ''))) return 'contact';
  return (isAlias ? ONLY_A_NAME : FULL_NAME).test(words.trim()) ? 'name' : undefined;
};
