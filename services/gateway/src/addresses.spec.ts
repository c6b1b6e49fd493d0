import { describe, expect, it } from '@jest/globals';
import { processesAt } from './addresses.ts';

describe('the processes of a service', () => {
  it('are where its urls say, each once', async () => {
    const urls = [
      'http://127.0.0.1:3001',
      'http://[::1]:3001/',
      'http://127.0.0.1:3002',
      'http://127.0.0.1:3001',
    ];
    expect(await processesAt(urls)).toEqual([
      'http://127.0.0.1:3001',
      'http://[::1]:3001',
      'http://127.0.0.1:3002',
    ]);
  });
  it('are at every address of a name, at the port that the url says', async () => {
    const found = await processesAt(['http://localhost:3001']);
    expect(found).not.toHaveLength(0);
    for (const one of found) expect(['http://127.0.0.1:3001', 'http://[::1]:3001']).toContain(one);
  });
  it('are the name itself over TLS, whose certificate is for the name', async () => {
    expect(await processesAt(['https://localhost:3001'])).toEqual(['https://localhost:3001']);
  });
  it('are the name itself while nobody knows where that is', async () => {
    expect(await processesAt(['http://contracts.invalid:3001'])).toEqual(['http://contracts.invalid:3001']);
  });
});
