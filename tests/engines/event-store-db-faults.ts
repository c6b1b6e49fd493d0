import { randomUUID } from 'node:crypto';
import { Metadata, status, type sendUnaryData, type ServiceError } from '@grpc/grpc-js';
import type { AppendResp } from '@eventstore/db-client/generated/streams_pb.js';

type Fault = (take: () => AppendResp, answer: sendUnaryData<AppendResp>) => void;

export const refusal = (
  code: status,
  labels: Readonly<Record<string, string>> = {},
): Partial<ServiceError> => {
  const metadata = new Metadata();
  for (const [label, value] of Object.entries(labels)) metadata.set(label, value);
  return { code, details: labels['exception'] ?? 'refused', metadata };
};

const unavailable = () => refusal(status.UNAVAILABLE);

/** What goes wrong next. Each fault strikes so many appends, in the order in which they were asked for. */
export const faultsToCome = (self: () => { readonly host: string; readonly port: number }) => {
  const toCome: Fault[] = [];
  const subscriptions = new Set<{ silent: boolean }>();
  let readsRefused = 0;
  let readsSwallowed = 0;
  let appends = 0;
  let opened = 0;
  const next = (times: number, fault: Fault) =>
    void toCome.push(...Array.from({ length: times }, () => fault));

  return {
    // What a server's calls go by.
    onAppend(take: () => AppendResp, answer: sendUnaryData<AppendResp>) {
      appends += 1;
      const fault = toCome.shift();
      if (fault) fault(take, answer);
      else answer(null, take());
    },
    onRead(): Partial<ServiceError> | 'silence' | undefined {
      if (readsSwallowed > 0) {
        readsSwallowed -= 1;
        return 'silence';
      }
      if (readsRefused === 0) return undefined;
      readsRefused -= 1;
      return unavailable();
    },
    subscribed() {
      const subscription = { id: randomUUID(), silent: false, end: () => {} };
      subscription.end = () => void subscriptions.delete(subscription);
      subscriptions.add(subscription);
      opened += 1;
      return subscription;
    },

    // What a spec asks for.
    told: {
      /** Takes the append; the answer is lost with the connection. */
      cutAnswers: (times: number) =>
        next(times, (take, answer) => {
          take();
          answer(unavailable());
        }),
      /** Takes the append and never answers. */
      swallowAnswers: (times: number) => next(times, (take) => void take()),
      /** Never answers, and takes the append so many milliseconds later. */
      takeLate: (times: number, milliseconds: number) =>
        next(times, (take) => void setTimeout(take, milliseconds)),
      /** Takes the append, as ever. */
      takeAppends: (times: number) => next(times, (take, answer) => answer(null, take())),
      /** Doesn't take the append. */
      refuseAppends: (times: number) => next(times, (_, answer) => answer(unavailable())),
      refuseReads(times: number) {
        readsRefused = times;
      },
      swallowReads(times: number) {
        readsSwallowed = times;
      },
      /** Says that another is the leader now. It is this one again, under its own address. */
      loseLeader: (times: number) =>
        next(times, (_, answer) =>
          answer(
            refusal(status.NOT_FOUND, {
              exception: 'not-leader',
              'leader-endpoint-host': self().host,
              'leader-endpoint-port': String(self().port),
            }),
          ),
        ),
      /** Subscriptions that are open now stay open and say nothing any more. */
      silence() {
        for (const subscription of subscriptions) subscription.silent = true;
      },
      /** No fault is to come any more. */
      heal() {
        toCome.length = 0;
        readsRefused = readsSwallowed = 0;
      },
      /** How many subscriptions are open, and how many ever were. */
      subscriptions: () => subscriptions.size,
      opened: () => opened,
      /** How many appends came in so far. */
      appends: () => appends,
    },
  };
};

export type Faults = ReturnType<typeof faultsToCome>;
