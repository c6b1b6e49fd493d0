import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { StoreUnavailable } from '@alliance/platform/ports/event-store';
import { sampleVoucher } from '@alliance/platform-tests/sample-chain';
import { checkAddress } from './address.ts';
import { eventStoreDbEventStore } from './event-store-db-event-store.ts';

describe('the address of EventStoreDB', () => {
  afterEach(() => void jest.restoreAllMocks());

  it.each([
    'esdb://localhost:2113?tls=false',
    'esdb://admin:changeit@one:2113,two:2113,three:2113?tls=true&nodePreference=leader',
    'esdb://admin:wh?t=that@localhost:2113?tls=false',
    'esdb+discover://admin:changeit@cluster.example:2113?keep-alive-interval=10000&tlsCAFile=/ca.pem',
  ])('may be %s', (url) => {
    expect(() => checkAddress(url)).not.toThrow();
  });

  it.each([
    'kafka://admin:hunter2@localhost',
    'esdb://admin:hunter2@localhost:2113?tls=maybe',
    'esdb://admin:hunter2@localhost:2113?tlsVerifyCert=false',
    'esdb://admin:hunter2@localhost:2113?unheard=of',
    'esdb://admin:hunter2@localhost:2113?tls=false&',
    'esdb://admin:hunter2@localhost:port',
  ])('is told to nobody when it is wrong', async (url) => {
    const told = (['log', 'warn', 'error', 'info', 'debug'] as const).map((method) =>
      jest.spyOn(console, method).mockImplementation(() => {}),
    );
    const failure = await eventStoreDbEventStore(url, 'spec', sampleVoucher, { deadline: 200 }).catch(
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(Error);
    expect(failure).not.toBeInstanceOf(StoreUnavailable);
    const { message, stack, cause } = failure as Error;
    expect(`${message} ${stack} ${JSON.stringify(failure)} ${String(cause)}`).not.toContain('hunter2');
    for (const spy of told) expect(spy).not.toHaveBeenCalled();
  });
});
