import { createRequire } from 'node:module';

/** As much of kafkajs's queue of requests, one for each connection, as is mended here. */
interface RequestQueue {
  readonly pending: readonly unknown[];
  scheduleCheckPendingRequests(): void;
}

/**
 * kafkajs 2.2.4 looks for pending requests again after each look, without a rest and with a negative delay, also when
 * there is none (github.com/tulios/kafkajs/issues/1704 and 1751). It need not: whoever adds one asks for a look.
 */
const restWhereNothingIsPending = ({ prototype }: { readonly prototype: RequestQueue }): void => {
  const schedule = prototype.scheduleCheckPendingRequests;
  prototype.scheduleCheckPendingRequests = function () {
    if (this.pending.length > 0) schedule.call(this);
  };
};

restWhereNothingIsPending(createRequire(import.meta.url)('kafkajs/src/network/requestQueue/index.js'));
