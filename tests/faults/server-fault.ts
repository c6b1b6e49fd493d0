import { StoreUnavailable } from '@alliance/platform/ports/event-store';
import type { Topics } from '@alliance/platform/ports/topics';
import type { Platform } from '@alliance/platform/ports/ports';

/** Something that goes wrong once, at one step. */
export interface Fault {
  /** How often it was met. */
  readonly met: number;
  /** Does the step; it fails before it was done, or after it was. */
  around<Result>(step: () => Promise<Result>): Promise<Result>;
}

export const outage = (): Error => new StoreUnavailable('cut off by a test');
export const mishap = (): Error => new RangeError('thrown by a test');

export const fault = (when: 'before' | 'after', error = outage, times = 1): Fault => {
  let met = 0;
  return {
    get met() {
      return met;
    },
    async around(step) {
      if (met >= times) return step();
      met += 1;
      if (when === 'after') await step();
      throw error();
    },
  };
};

/** A port one of whose methods meets a fault. */
export const withFault = <Port extends object>(port: Port, method: keyof Port, met: Fault): Port =>
  new Proxy(port, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name, target);
      if (name !== method || typeof value !== 'function') return value;
      return (...given: readonly unknown[]) =>
        met.around(() => value.apply(target, given) as Promise<unknown>);
    },
  });

/** Topics that lose sight of a batch after it was handled: it is offered again. */
export const forgetting = (topics: Topics, group: string, met: Fault): Topics => ({
  ...topics,
  consume: (reader, handle) =>
    topics.consume(reader, reader.group === group ? (batch) => met.around(() => handle(batch)) : handle),
});

/** A platform one of whose services has another log, or other views. */
export const withStores = (
  platform: Platform,
  service: string,
  change: {
    readonly store?: (store: Awaited<ReturnType<Platform['eventStore']>>) => typeof store;
    readonly views?: (views: Awaited<ReturnType<Platform['viewStore']>>) => typeof views;
  },
): Platform => ({
  ...platform,
  eventStore: async (name) => {
    const store = await platform.eventStore(name);
    return name === service && change.store ? change.store(store) : store;
  },
  viewStore: async (name) => {
    const views = await platform.viewStore(name);
    return name === service && change.views ? change.views(views) : views;
  },
});
