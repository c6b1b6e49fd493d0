import type { AccountMail, AccountMailer } from '@alliance/platform/ports/account-mailer';

/** A post office for specs: keeps what it is given, and may be waited for. */
export const recordingMailer = () => {
  const sent: AccountMail[] = [];
  const mailer: AccountMailer = {
    send: async (letter) => void sent.push(letter),
    close: () => undefined,
  };
  /** Letters leave after the answer: the one that is expected, once it is there. */
  const next = async (about: AccountMail['about'], tries = 200): Promise<AccountMail> => {
    const index = sent.findIndex((letter) => letter.about === about);
    const [found] = index < 0 ? [] : sent.splice(index, 1);
    if (found) return found;
    if (tries === 0) throw new Error(`no letter about ${about} has come`);
    await new Promise((later) => setTimeout(later, 10));
    return next(about, tries - 1);
  };
  const secretOf = async (about: 'reset-password' | 'confirm-email' | 'first-letter'): Promise<string> => {
    const letter = await next(about);
    return 'secret' in letter ? letter.secret : '';
  };
  const nothingFor = async (milliseconds: number) => {
    await new Promise((later) => setTimeout(later, milliseconds));
    return sent.length === 0;
  };
  return { office: mailer, next, secretOf, nothingFor };
};
