import { randomUUID } from 'node:crypto';
import fastify from 'fastify';
import type { Event } from '@event-driven-io/emmett';
import { openEmmett } from './emmett-store.ts';
import { reportUsage } from './usage-report.ts';

// A peer: emmett on PostgreSQL behind bare Fastify, which answers once the event is durable. It does less than a whole
// command: nobody's session is looked at, nothing is decided, sealed, relayed or heard. Each comment is a stream of its
// own that must not be there yet, so that none waits for another and its version is checked.
const [databaseUrl = '', connections = '16'] = process.argv.slice(2);
const { store, close } = await openEmmett(databaseUrl, Number(connections));

type Comment = Readonly<Record<'clauseId' | 'text', string>>;
type ClauseCommented = Event<'ClauseCommented', Comment & Readonly<Record<'allianceId' | 'at', string>>>;

const app = fastify();
app.post<{ Params: { allianceId: string }; Body: Comment }>(
  '/alliances/:allianceId/contract/comment-clause',
  async ({ params: { allianceId }, body: { clauseId, text } }) => {
    const id = randomUUID();
    const data = { allianceId, clauseId, text, at: new Date().toISOString() };
    const { nextExpectedStreamVersion, lastEventGlobalPosition } =
      await store.appendToStream<ClauseCommented>(
        `comment-${id}`,
        [{ type: 'ClauseCommented', kind: 'Event', data }],
        { expectedStreamVersion: 0n },
      );
    return {
      id,
      revision: Number(nextExpectedStreamVersion),
      position: `comments:${lastEventGlobalPosition}`,
    };
  },
);
reportUsage();
process.send?.({ url: await app.listen({ port: 0, host: '127.0.0.1' }) });
process.on('SIGTERM', () => {
  void app
    .close()
    .then(close)
    .then(() => process.exit(0));
});
