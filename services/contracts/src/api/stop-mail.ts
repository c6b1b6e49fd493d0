import { scopeOf } from '@alliance/decider/scope';
import { unaskedMailKinds } from '@alliance/facts/own';
import { notFound } from '@alliance/platform/http/problem';
import type { Mount } from '@alliance/platform/http/mount';
import { STOP_MAIL, stoppedBy, type Stopped } from '@alliance/platform/ports/reminder-mailer';
import type { RunningService } from '@alliance/platform/service/service';
import type { Settings } from '../own/decider.ts';
import { settings } from '../own/settings.ts';
import { pageOf, type Page } from './stop-mail-page.ts';

const ASKING: Page = {
  heading: 'Stop these letters?',
  sentence: 'Letters of this kind won’t come any more. All else stays as it is.',
  button: 'Stop them',
};
const STOPPED: Page = {
  heading: 'They have stopped.',
  sentence: 'In your account you can have them come again, and see what else comes.',
};

/** What is left of the letters that somebody gets; nothing is recorded where none of these came any more. */
const stop = async (running: RunningService, { person, kinds }: Stopped): Promise<void> => {
  const scope = scopeOf('person', person);
  const { mailKinds = unaskedMailKinds } = (await running.state(settings, scope)) as Settings;
  const left = mailKinds.filter((kind) => !kinds.includes(kind));
  if (left.length === mailKinds.length) return;
  await running.send({
    aggregate: settings,
    verb: 'chooseMailKinds',
    scope,
    body: { kinds: left },
    by: person,
  });
};

/**
 * Where the links at the end of letters lead, and where mail programs post by themselves (RFC 8058): from no page, and
 * with nobody signed in. Looking changes nothing, because programs look at every link.
 */
export const stopMail = (running: RunningService): Mount => ({
  methods: ['GET', 'POST'],
  path: `${STOP_MAIL}/:token`,
  policy: { action: 'stop-mail', on: 'public' },
  summary: 'Stop letters of a kind, by the link in one of them.',
  takesForms: true,
  handle: async (request) => {
    const token = new URL(request.url).pathname.split('/').at(-1) ?? '';
    const stopped = stoppedBy(running, decodeURIComponent(token));
    if (!stopped) throw notFound('This link stops no letters. It may have been cut off where it was copied.');
    if (request.method !== 'POST') return pageOf(ASKING);
    await stop(running, stopped);
    return pageOf(STOPPED);
  },
});
