import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { metrics } from '@opentelemetry/api';
import { AggregationTemporality, MeterProvider, MetricReader } from '@opentelemetry/sdk-metrics';
import { consumerLag } from './figures.ts';
import { watch } from './gauges.ts';
import { instruments } from './instruments.ts';

class Asking extends MetricReader {
  constructor() {
    // As the host's exporter asks: what nobody observes any more isn't there any more.
    super({ aggregationTemporalitySelector: () => AggregationTemporality.DELTA });
  }
  protected async onForceFlush() {}
  protected async onShutdown() {}
  async read(name: string) {
    const { resourceMetrics } = await this.collect();
    return resourceMetrics.scopeMetrics
      .flatMap((scope) => scope.metrics)
      .filter(({ descriptor }) => descriptor.name === name)
      .flatMap(({ dataPoints }) => dataPoints.map(({ value, attributes }) => ({ value, ...attributes })));
  }
}

let asking: Asking;
let provider: MeterProvider;
beforeEach(() => {
  asking = new Asking();
  provider = new MeterProvider({ readers: [asking] });
  metrics.setGlobalMeterProvider(provider);
  instruments();
});
afterEach(async () => {
  metrics.disable();
  await provider.shutdown();
});

describe('a gauge', () => {
  it('is read when it is asked for, and no longer when its watch has ended', async () => {
    let parked = 1;
    const end = watch('alliance_parked_keys', { consumer: 'insights' }, async () => parked);
    expect(await asking.read('alliance_parked_keys')).toEqual([{ value: 1, consumer: 'insights' }]);
    parked = 3;
    expect(await asking.read('alliance_parked_keys')).toEqual([{ value: 3, consumer: 'insights' }]);
    end();
    expect(await asking.read('alliance_parked_keys')).toEqual([]);
  });

  it('tells what was known before, and keeps nobody waiting, while its store doesn’t answer', async () => {
    let answers = 0;
    const end = watch('alliance_relay_lag_facts', { topic: 'a' }, () => {
      if (answers++ === 0) return 7;
      return new Promise<number>(() => {});
    });
    expect(await asking.read('alliance_relay_lag_facts')).toEqual([{ value: 7, topic: 'a' }]);
    const others = watch('alliance_ready', {}, () => 1);
    expect(await asking.read('alliance_relay_lag_facts')).toEqual([{ value: 7, topic: 'a' }]);
    expect(await asking.read('alliance_ready')).toEqual([{ value: 1 }]);
    // One question at a time: what isn't answered isn't asked again.
    expect(answers).toBe(2);
    end();
    others();
  });

  it('keeps its value when its store is in trouble, and is silent as long as there is none', async () => {
    let trouble = true;
    const end = watch('alliance_parked_keys', { consumer: 'b' }, async () => {
      if (trouble) throw new Error('gone');
      return 2;
    });
    expect(await asking.read('alliance_parked_keys')).toEqual([]);
    trouble = false;
    expect(await asking.read('alliance_parked_keys')).toEqual([{ value: 2, consumer: 'b' }]);
    trouble = true;
    expect(await asking.read('alliance_parked_keys')).toEqual([{ value: 2, consumer: 'b' }]);
    end();
  });
});

describe('how far a consumer is behind', () => {
  it('is told by partition, and no longer of partitions that others hear now', async () => {
    const lag = consumerLag('insights');
    lag.of('contracts', 0, 5);
    lag.of('contracts', 1, 9);
    lag.of('contracts', 0, 4);
    const labels = { consumer: 'insights', topic: 'contracts' };
    expect(await asking.read('alliance_consumer_lag_facts')).toEqual([
      { value: 4, ...labels, partition: 0 },
      { value: 9, ...labels, partition: 1 },
    ]);
    lag.forget();
    expect(await asking.read('alliance_consumer_lag_facts')).toEqual([]);
  });
});

describe('instruments', () => {
  it('are made once for each that provides meters', () => {
    const first = instruments();
    expect(instruments()).toBe(first);
    metrics.disable();
    expect(instruments()).not.toBe(first);
  });
});
