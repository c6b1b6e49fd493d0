import type { SealedFact } from '@alliance/facts/recorded';
import { messageOf } from '@alliance/platform/delivery/cloud-event';
import type { Delivery, Message } from '@alliance/platform/ports/topics';
import { handedOnWith } from '@alliance/platform/telemetry/trace-handover';

/** A fact of a log as a message: its envelope is made for those who read that. */
class LoggedMessage implements Message {
  readonly #service: string;
  readonly #fact: SealedFact;
  constructor(service: string, fact: SealedFact) {
    this.#service = service;
    this.#fact = fact;
  }
  get key() {
    return this.#fact.scope;
  }
  get id() {
    return this.#fact.id;
  }
  get type() {
    return this.#fact.type;
  }
  get value() {
    return messageOf(this.#service, this.#fact).value;
  }
  get traceparent() {
    return handedOnWith(this.#fact.id);
  }
}

/** Where the log is the topic, a fact's offset is its position. */
export const loggedDelivery = (topic: string, service: string, fact: SealedFact): Delivery => ({
  topic,
  partition: 0,
  offset: fact.position,
  message: new LoggedMessage(service, fact),
  fact,
});
