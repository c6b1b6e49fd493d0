import type { AccountLetter, AccountLetters } from '@alliance/platform/ports/account-letters';

/** A post office for specs: keeps what it is given, and may be waited for. */
export const postOffice = () => {
  const letters: AccountLetter[] = [];
  const office: AccountLetters = {
    send: async (letter) => void letters.push(letter),
    close: () => undefined,
  };
  /** Letters leave after the answer: the one that is expected, once it is there. */
  const next = async (about: AccountLetter['about'], tries = 200): Promise<AccountLetter> => {
    const index = letters.findIndex((letter) => letter.about === about);
    const [found] = index < 0 ? [] : letters.splice(index, 1);
    if (found) return found;
    if (tries === 0) throw new Error(`no letter about ${about} has come`);
    await new Promise((later) => setTimeout(later, 10));
    return next(about, tries - 1);
  };
  const secretOf = async (about: 'reset-password' | 'confirm-email'): Promise<string> => {
    const letter = await next(about);
    return 'secret' in letter ? letter.secret : '';
  };
  const nothingFor = async (milliseconds: number) => {
    await new Promise((later) => setTimeout(later, milliseconds));
    return letters.length === 0;
  };
  return { office, next, secretOf, nothingFor };
};
