import type { Mount } from '@alliance/platform/http/mount';
import { notFound } from '@alliance/platform/http/problem';
import { handedLetter, HANDED_LETTERS, isHanded } from '@alliance/platform/ports/handed-mail';
import type { KeyVault } from '@alliance/platform/ports/key-vault';
import type { ReminderMailer } from '@alliance/platform/ports/reminder-mailer';
import type { RunningService } from '@alliance/platform/service/service';

/**
 * Where other processes of this installation hand over letters to people whose addresses only this one knows. It tells
 * nobody whether there is such a person. Whatever isn't handed over by the holder of the root key finds nothing here.
 */
export const handedLetters = (
  running: Pick<RunningService, 'tenant' | 'clock'> & { readonly vault: Pick<KeyVault, 'digest'> },
  mailer: Pick<ReminderMailer, 'send'> | undefined,
): Mount => ({
  methods: ['POST'],
  path: HANDED_LETTERS,
  policy: { action: 'hand-over-letter', on: 'public' },
  summary: 'Hand over a letter to somebody, as a process of this installation.',
  handle: async (request) => {
    const letter = handedLetter.safeParse(await request.json());
    if (!letter.success || !isHanded(running, letter.data, running.clock.now())) throw notFound();
    const { person, kinds, messageId } = letter.data;
    const outcome = mailer ? await mailer.send({ person, kinds, messageId }) : 'gone';
    return Response.json({ outcome }, { headers: { 'cache-control': 'no-store' } });
  },
});
