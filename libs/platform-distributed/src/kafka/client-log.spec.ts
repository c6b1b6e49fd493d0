import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { logLevel, type LogEntry } from 'kafkajs';
import { clientLog } from './client-log.ts';

const entry = (namespace: string, extra: object = {}): LogEntry => ({
  namespace,
  level: logLevel.ERROR,
  label: 'ERROR',
  log: { timestamp: '', message: 'Amara wrote: I am afraid', value: 'Amara', key: 'amara@x.org', ...extra },
});

describe('what Kafka’s client complains of', () => {
  const lines: string[] = [];
  let write: ReturnType<typeof jest.spyOn>;
  beforeEach(() => {
    lines.length = 0;
    write = jest.spyOn(process.stderr, 'write').mockImplementation((line) => {
      lines.push(String(line));
      return true;
    });
  });
  afterEach(() => {
    write.mockRestore();
  });

  it('is reported by its place alone, and once in a while', () => {
    const log = clientLog(logLevel.ERROR);
    for (let time = 0; time < 5; time++) log(entry('BrokerPool'));
    log(entry('ConsumerGroup'));
    expect(lines).toHaveLength(2);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ event: 'kafka-client-trouble', where: 'BrokerPool' });
    expect(lines.join('')).not.toMatch(/amara|afraid/i);
  });
  it('is no trouble while it is tried again, nor when a coordinator is loading', () => {
    const log = clientLog(logLevel.ERROR);
    log(entry('Producer', { retryCount: 1 }));
    log(entry('Connection', { error: 'The coordinator is loading' }));
    expect(lines).toEqual([]);
  });
});
