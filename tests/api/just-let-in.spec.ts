import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Topics } from '@alliance/platform/ports/topics';
import { openInstallation, type Opened } from '../harness/opened.ts';

/** Milliseconds that everything is on its way from one service to another. */
const ON_ITS_WAY = 600;
const slow = (topics: Topics): Topics => ({
  consume: (reader, handle) =>
    topics.consume(reader, async (batch) => {
      await pause(ON_ITS_WAY);
      await handle(batch);
    }),
  close: () => topics.close(),
});

let opened: Opened;
beforeAll(async () => {
  opened = await openInstallation({ unruly: false, topics: slow });
});
afterAll(() => opened.stop());

interface NewMember {
  readonly id: string;
  readonly token: string;
  readonly position: string;
}
const of = ({ body }: { readonly body: unknown }) => body as NewMember;

describe('whoever has just said yes', () => {
  it('is waited for by the position of it, which is theirs alone, also where nobody has heard of it yet', async () => {
    const [ann, bo, cleo] = [
      await opened.signUp('Ann'),
      await opened.signUp('Bo'),
      await opened.signUp('Cleo'),
    ];
    const invited = await ann.post('/alliances/invitations', { inviterRole: 'coach', message: 'Shall we?' });
    const { id, token } = of(invited);
    const { position } = of(await bo.post('/invitations/accept', { token, begunWith: 'everything' }));
    const story = `/alliances/${id}/story`;
    expect((await bo.get(story)).status).toBe(404);
    expect((await bo.get(story, { 'alliance-position': position })).status).toBe(200);
    expect((await cleo.get(story, { 'alliance-position': position })).status).toBe(404);
  });
});
