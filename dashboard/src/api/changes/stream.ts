import { EventSourceParserStream } from 'eventsource-parser/stream';
import { open } from '../http.ts';
import { rest, restBefore } from './rest.ts';
import { parseStreamMessage, type StreamMessage } from './stream-message.ts';
import { whenLost } from './when-lost.ts';

/** One stream from its opening to its end. Throws where it couldn't be opened, or broke. */
const readStream = async (onMessage: (message: StreamMessage) => void, over: AbortSignal): Promise<void> => {
  const { body, headers } = await open('/api/events', over);
  if (!body || !headers.get('content-type')?.startsWith('text/event-stream'))
    throw new TypeError('not a stream of events');
  const events = body
    .pipeThrough(new TextDecoderStream())
    .pipeThrough(new EventSourceParserStream())
    .getReader();
  for (;;) {
    const { done, value } = await events.read();
    if (done) return;
    const message = parseStreamMessage(value);
    if (message) onMessage(message);
  }
};

/**
 * Hears the server's stream of changes until `stop`. It comes back after whatever ended or refused it, at once after
 * sleep or on another network, and notices when nothing is heard any more though nothing was closed. Each time it says
 * so, as it does where it was `takenOver` from another tab, and for each stream that never said anything: what happened
 * in between nobody has heard.
 */
export const subscribeToChanges = async (
  onMessage: (message: StreamMessage) => void,
  stop: AbortSignal,
  takenOver: boolean,
): Promise<void> => {
  let failures = 0;
  let everBefore = takenOver;
  while (!stop.aborted) {
    const lost = new AbortController();
    const over = AbortSignal.any([stop, lost.signal]);
    const watch = whenLost(() => lost.abort(), over);
    let opened = false;
    const received = (message: StreamMessage) => {
      watch.received(message);
      if (!opened && everBefore) onMessage({ kind: 'back' });
      opened = true;
      onMessage(message);
    };
    await readStream(received, over).catch(() => undefined);
    failures = opened ? 1 : failures + 1;
    everBefore = true;
    // Some proxy keeps it all to itself: who hears nothing looks now and then.
    if (!opened && lost.signal.aborted) onMessage({ kind: 'back' });
    // What was noticed to be lost is asked for again at once, the first time.
    if (!(lost.signal.aborted && opened)) await rest(restBefore(failures, Math.random()), over);
    lost.abort();
  }
};
