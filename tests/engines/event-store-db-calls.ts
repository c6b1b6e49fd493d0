import {
  status,
  type sendUnaryData,
  type ServerReadableStream,
  type ServerWritableStream,
} from '@grpc/grpc-js';
import type { AppendReq, AppendResp, ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import { refusal, type Faults } from './event-store-db-faults.ts';
import {
  appendAnswer,
  appendTarget,
  bytesOf,
  caughtUp,
  confirmed,
  eventRead,
  notFound,
  proposedEvent,
  readingOf,
  type Reading,
} from './event-store-db-messages.ts';
import type { ExpectedRevision, MemoryStreams, ProposedEvent } from './event-store-db-streams.ts';

/** Bytes. A server's default. */
const LARGEST_APPEND = 1_048_576;

type AppendCall = ServerReadableStream<AppendReq, AppendResp>;
type ReadCall = ServerWritableStream<ReadReq, ReadResp>;

const tooLarge = () =>
  refusal(status.INVALID_ARGUMENT, {
    exception: 'maximum-append-size-exceeded',
    'maximum-append-size': String(LARGEST_APPEND),
  });

export const appendCall =
  (streams: MemoryStreams, faults: Faults) => (call: AppendCall, answer: sendUnaryData<AppendResp>) => {
    let target: { stream: string; expected: ExpectedRevision } | undefined;
    const events: ProposedEvent[] = [];
    call.on('data', (request: AppendReq) => {
      const options = request.getOptions();
      const message = request.getProposedMessage();
      if (options) target = appendTarget(options);
      if (message) events.push(proposedEvent(message));
    });
    call.on('end', () => {
      if (!target) return answer(refusal(status.INVALID_ARGUMENT));
      const { stream, expected } = target;
      if (events.reduce((sum, event) => sum + bytesOf(event), 0) > LARGEST_APPEND) return answer(tooLarge());
      const take = () => appendAnswer(streams.append(stream, events, expected), expected);
      return faults.onAppend(take, answer);
    });
  };

/** Revisions of a reading that has an end, in its order. */
const revisionsOf = ({ from, backwards, count = 0 }: Reading, length: number): readonly number[] => {
  const step = backwards ? -1 : 1;
  const first =
    from === 'start' ? 0 : from === 'end' ? length - 1 : backwards ? Math.min(from, length - 1) : from;
  const there = backwards ? first + 1 : length - first;
  return Array.from({ length: Math.max(0, Math.min(count, there)) }, (_, at) => first + step * at);
};

export const readCall = (streams: MemoryStreams, faults: Faults) => (call: ReadCall) => {
  const reading = readingOf(call.request);
  const { stream, from, count } = reading;
  const refused = faults.onRead();
  if (refused === 'silence') return;
  if (refused) return void call.emit('error', refused);
  const all = streams.of(stream);
  const tell = (revision: number) => {
    const event = all[revision] ?? streams.of(stream)[revision];
    if (event) call.write(eventRead(stream, event, revision));
  };
  if (count !== undefined) {
    if (all.length === 0) call.write(notFound(stream));
    else for (const revision of revisionsOf(reading, all.length)) tell(revision);
    return void call.end();
  }
  return follow(streams, faults, call, {
    stream,
    // A subscription starts behind the revision that it names.
    first: from === 'start' ? 0 : from === 'end' ? all.length : from + 1,
    tell,
  });
};

const follow = (
  streams: MemoryStreams,
  faults: Faults,
  call: ReadCall,
  { stream, first, tell }: { stream: string; first: number; tell: (revision: number) => void },
) => {
  const subscription = faults.subscribed();
  let next = first;
  const goOn = () => {
    if (subscription.silent) return;
    for (const { length } = streams.of(stream); next < length; next++) tell(next);
  };
  call.write(confirmed(subscription.id));
  goOn();
  call.write(caughtUp());
  const end = streams.onAppended((appendedTo) => {
    if (appendedTo === stream) goOn();
  });
  call.on('cancelled', () => {
    end();
    subscription.end();
  });
};
