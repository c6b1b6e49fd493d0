import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readEnvironment } from './environment.ts';

const KEY = Buffer.alloc(32, 7).toString('base64');

describe('the environment', () => {
  it('needs nothing', () => {
    expect(readEnvironment({})).toEqual({ port: 3000, host: '127.0.0.1', dataDir: 'data', sample: true });
  });

  it('is what it says, and nothing else that stands around', () => {
    expect(
      readEnvironment({
        PORT: '8080',
        HOST: '0.0.0.0',
        DATA_DIR: '/srv/alliance',
        BASE_URL: 'https://alliance.example.org',
        SAMPLE: 'off',
        ROOT_KEY: KEY,
        SMTP_URL: 'smtps://us:secret@mail.example.org',
        TRUSTED_PROXIES: '10.1.0.0/16, loopback',
        PATH: '/usr/bin',
      }),
    ).toEqual({
      port: 8080,
      host: '0.0.0.0',
      dataDir: '/srv/alliance',
      baseUrl: 'https://alliance.example.org',
      sample: false,
      rootKey: KEY,
      smtpUrl: 'smtps://us:secret@mail.example.org',
      trustedProxies: ['10.1.0.0/16', 'loopback'],
    });
  });

  it.each<[string, boolean, NodeJS.ProcessEnv]>([
    ['on one’s own machine', true, { HOST: 'localhost', BASE_URL: 'http://localhost:3000' }],
    ['on one’s own machine by its other names', true, { HOST: '::1', BASE_URL: 'http://[::1]:3000' }],
    ['by a name for development', true, { HOST: '127.0.1.1', BASE_URL: 'https://alliance.localhost' }],
    ['where every address is listened on', false, { HOST: '0.0.0.0' }],
    ['where every address is listened on, of IPv6 too', false, { HOST: '::' }],
    ['where another machine’s address is listened on', false, { HOST: '192.168.1.20' }],
    ['where people come by another address', false, { BASE_URL: 'https://alliance.example.org' }],
    ['where the address only begins like ours', false, { BASE_URL: 'http://localhost.example.org' }],
    ['where it is asked for', true, { HOST: '0.0.0.0', SAMPLE: 'on' }],
    ['where it is left out', false, { SAMPLE: 'off' }],
  ])('%s, the sample is there: %s', (_where, sample, variables) => {
    expect(readEnvironment(variables).sample).toBe(sample);
  });

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['PORT', '0x50'],
    ['PORT', ''],
    ['HOST', ''],
    ['DATA_DIR', ''],
    ['BASE_URL', 'localhost:3000'],
    ['BASE_URL', 'learning.example.net'],
    ['BASE_URL', 'ftp://alliance.example.org'],
    ['BASE_URL', 'https://alliance.example.org/learning'],
    ['BASE_URL', 'https://us:secret@alliance.example.org'],
    ['BASE_URL', 'https://alliance.example.org?a=b'],
    ['SAMPLE', 'yes'],
    ['SAMPLE', 'ON'],
    ['ROOT_KEY', 'not base64!'],
    ['ROOT_KEY', Buffer.alloc(16, 7).toString('base64')],
    ['ROOT_KEY', Buffer.alloc(33, 7).toString('base64')],
    ['SMTP_URL', 'mail.example.org:25'],
    ['SMTP_URL', 'https://us:secret@mail.example.org'],
  ])('is refused with the name of what is wrong and how it should be: %s=%s', (name, value) => {
    const reading = () => readEnvironment({ [name]: value });
    expect(reading).toThrow(
      new RegExp(`^the environment variable ${name} is not as it should be: [^:].{10,}$`),
    );
    // It may hold a secret, and the sentence goes to a log.
    if (value !== '') expect(reading).not.toThrow(value);
  });

  it.each([
    ['https://alliance.example.org/', 'https://alliance.example.org'],
    ['http://localhost:3000/', 'http://localhost:3000'],
    ['HTTPS://Alliance.Example.org:443', 'https://alliance.example.org'],
  ])('takes %s for what it means', (given, meant) => {
    expect(readEnvironment({ BASE_URL: given }).baseUrl).toBe(meant);
  });

  it('is told in the README, with what goes without it', () => {
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
    const rows = [...readme.matchAll(/^\| `([A-Z_]+)` +\| `?([^`|]+?)`? +\|/gm)].map(([, name, value]) => [
      name,
      value,
    ]);
    expect(rows.map(([name]) => name)).toEqual([
      'PORT',
      'HOST',
      'DATA_DIR',
      'BASE_URL',
      'SAMPLE',
      'ROOT_KEY',
      'SMTP_URL',
      'OPERATOR',
      'TRUSTED_PROXIES',
    ]);
    const told = Object.fromEntries(rows) as Record<string, string>;
    const { port, host, dataDir, sample } = readEnvironment({});
    expect([told['PORT'], told['HOST'], told['DATA_DIR'], told['SAMPLE']]).toEqual([
      String(port),
      host,
      dataDir,
      sample ? 'on' : 'off',
    ]);
  });
});
