import { createRequire } from 'node:module';
import type * as FeaturesGrpc from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import type * as Features from '@eventstore/db-client/generated/serverfeatures_pb.js';
import type * as Parts from '@eventstore/db-client/generated/shared_pb.js';
import type * as StreamsGrpc from '@eventstore/db-client/generated/streams_grpc_pb.js';
import type * as Streams from '@eventstore/db-client/generated/streams_pb.js';
import type { AppendReq, AppendResp, ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import type { Appended, ExpectedRevision, ProposedEvent } from './event-store-db-streams.ts';

// The generated files are CommonJS that names its exports only when it runs.
const generated = createRequire(import.meta.resolve('@eventstore/db-client'));
const streams = generated('../generated/streams_pb.js') as typeof Streams;
const parts = generated('../generated/shared_pb.js') as typeof Parts;
const features = generated('../generated/serverfeatures_pb.js') as typeof Features;
export const { StreamsService } = generated('../generated/streams_grpc_pb.js') as typeof StreamsGrpc;
export const { ServerFeaturesService } = generated(
  '../generated/serverfeatures_grpc_pb.js',
) as typeof FeaturesGrpc;

const named = (stream: string) => new parts.StreamIdentifier().setStreamName(Buffer.from(stream));
const nameOf = (identifier: { getStreamName_asU8(): Uint8Array } | undefined) =>
  Buffer.from(identifier?.getStreamName_asU8() ?? []).toString();

export const appendTarget = (options: AppendReq.Options): { stream: string; expected: ExpectedRevision } => ({
  stream: nameOf(options.getStreamIdentifier()),
  expected: options.hasRevision() ? Number(options.getRevision()) : options.hasNoStream() ? -1 : 'any',
});

export const proposedEvent = (message: AppendReq.ProposedMessage): ProposedEvent => ({
  id: message.getId()?.getString() ?? '',
  labels: message.getMetadataMap().toArray() as [string, string][],
  data: message.getData_asU8(),
  metadata: message.getCustomMetadata_asU8(),
});

/** What the server counts against its largest append. */
export const bytesOf = ({ data, metadata, labels }: ProposedEvent): number =>
  data.length + metadata.length + 2 * (new Map(labels).get('type')?.length ?? 0);

export const appendAnswer = (appended: Appended, expected: ExpectedRevision): AppendResp => {
  const answer = new streams.AppendResp();
  if (appended.outcome === 'appended')
    return answer.setSuccess(
      new streams.AppendResp.Success()
        .setCurrentRevision(String(appended.revision))
        .setNoPosition(new parts.Empty()),
    );
  const refusal = new streams.AppendResp.WrongExpectedVersion();
  if (appended.revision < 0) refusal.setCurrentNoStream(new parts.Empty());
  else refusal.setCurrentRevision(String(appended.revision));
  if (expected === -1) refusal.setExpectedNoStream(new parts.Empty());
  else refusal.setExpectedRevision(String(expected));
  return answer.setWrongExpectedVersion(refusal);
};

export interface Reading {
  readonly stream: string;
  readonly from: number | 'start' | 'end';
  readonly backwards: boolean;
  /** Undefined for a subscription, which has no end. */
  readonly count: number | undefined;
}

export const readingOf = (request: ReadReq): Reading => {
  const options = request.getOptions();
  const of = options?.getStream();
  return {
    stream: nameOf(of?.getStreamIdentifier()),
    from: of?.hasRevision() ? Number(of.getRevision()) : of?.hasEnd() ? 'end' : 'start',
    backwards: options?.getReadDirection() === streams.ReadReq.Options.ReadDirection.BACKWARDS,
    count: options?.hasCount() ? Number(options.getCount()) : undefined,
  };
};

export const eventRead = (stream: string, event: ProposedEvent, revision: number): ReadResp => {
  const recorded = new streams.ReadResp.ReadEvent.RecordedEvent()
    .setId(new parts.UUID().setString(event.id))
    .setStreamIdentifier(named(stream))
    .setStreamRevision(String(revision))
    .setPreparePosition(String(revision))
    .setCommitPosition(String(revision))
    .setCustomMetadata(event.metadata)
    .setData(event.data);
  for (const [label, value] of event.labels) recorded.getMetadataMap().set(label, value);
  // Hundreds of nanoseconds since 1970.
  recorded.getMetadataMap().set('created', '0');
  return new streams.ReadResp().setEvent(
    new streams.ReadResp.ReadEvent().setEvent(recorded).setNoPosition(new parts.Empty()),
  );
};

export const notFound = (stream: string): ReadResp =>
  new streams.ReadResp().setStreamNotFound(
    new streams.ReadResp.StreamNotFound().setStreamIdentifier(named(stream)),
  );
export const confirmed = (id: string): ReadResp =>
  new streams.ReadResp().setConfirmation(
    new streams.ReadResp.SubscriptionConfirmation().setSubscriptionId(id),
  );
export const caughtUp = (): ReadResp => new streams.ReadResp().setCaughtUp(new streams.ReadResp.CaughtUp());

/** What every current server says. BatchAppend is among it, and this double doesn't speak it: whoever tries fails. */
export const supportedMethods = () =>
  new features.SupportedMethods()
    .setEventStoreServerVersion('a double')
    .setMethodsList(
      ['append', 'batchappend', 'read'].map((method) =>
        new features.SupportedMethod()
          .setServiceName('event_store.client.streams.streams')
          .setMethodName(method),
      ),
    );
