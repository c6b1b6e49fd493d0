import type { Mount } from '@alliance/platform/http/mount';
import type { News } from '@alliance/platform/ports/view-store';
import type { RunningService } from '@alliance/platform/service/service';
import { report } from '@alliance/platform/report';
import { acquaintedWith } from './acquainted.ts';
import { recentChanges } from './recent-changes.ts';
import { movedSomewhere, movedEvent } from './moved.ts';

/** Seconds between two signs that the stream is alive. A browser can't see a comment, so they are events. */
const HEARTBEAT = 20;
const heartbeat = `event: heartbeat\ndata: {"everySeconds":${HEARTBEAT}}\n\n`;
/** A listener that leaves so much unread has gone; its browser asks again and reads everything anew. */
const MOST_UNREAD = 1_000;

/** Sends one person the changes in their alliances as server-sent events, until the request ends. */
const changesFor = (
  { views, changeFeed }: RunningService,
  lately: ReturnType<typeof recentChanges>,
  person: string,
  gone: AbortSignal,
) => {
  const belongs = acquaintedWith(views, person);
  let stop: (() => void) | undefined;
  return new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        const encoder = new TextEncoder();
        let isOver = false;
        const close = () => {
          if (isOver) return;
          stop?.();
          controller.close();
        };
        const say = (text: string) => {
          if (isOver) return;
          if ((controller.desiredSize ?? 0) < -MOST_UNREAD) close();
          else controller.enqueue(encoder.encode(text));
        };
        const push = (news: News) =>
          void belongs(news).then(
            (own) => own && say(movedEvent(news)),
            (error: unknown) => {
              report('listening-trouble', { error: error instanceof Error ? error.name : 'unknown' });
              close();
            },
          );
        // It can't be known what was missed: let the browser come back and read everything anew.
        const unsubscribe = changeFeed.on((news) => (news === 'missed' ? close() : push(news)));
        const beating = setInterval(() => say(heartbeat), HEARTBEAT * 1000);
        beating.unref();
        stop = () => {
          isOver = true;
          clearInterval(beating);
          unsubscribe();
          gone.removeEventListener('abort', close);
        };
        gone.addEventListener('abort', close);
        say(heartbeat);
        for (const news of lately()) {
          if (news === 'missed') say(movedSomewhere);
          else push(news);
        }
        if (gone.aborted) close();
      },
      cancel: () => stop?.(),
    },
    new CountQueuingStrategy({ highWaterMark: 16 }),
  );
};

export const changes = (running: RunningService, lately = recentChanges(running.changeFeed)): Mount => ({
  methods: ['GET'],
  path: '/events',
  policy: { action: 'listen', on: 'self' },
  summary: 'Hear that something changed in one of my alliances, as server-sent events; never what.',
  handle: async (_request, viewer, gone) =>
    new Response(changesFor(running, lately, viewer.id, gone), {
      headers: {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      },
    }),
});
