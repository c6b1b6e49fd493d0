import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { closeAll, openGateway } from '../../../tests/harness/gateway.ts';
import { readRouteTable } from './route-table.ts';

afterEach(closeAll);

describe('the way to a service', () => {
  it.each([
    ['GET', '/api/auth/jwks', 'identity'],
    ['POST', '/api/auth/sign-in/email', 'identity'],
    ['POST', '/api/alliances/invitations', 'contracts'],
    ['POST', '/api/alliances/x/contract/sign', 'contracts'],
    ['POST', '/api/alliances/x/session/schedule', 'reviews'],
    ['GET', '/api/alliances/x/story?asOf=2026-05-01', 'insights'],
    ['GET', '/api/events', 'insights'],
  ])('for %s %s leads to %s', async (method, path, who) => {
    const { url } = await openGateway();
    expect(await (await fetch(url + path, { method })).text()).toBe(who);
  });

  it('is the one that the services say, each of them', () => {
    expect(new Set(readRouteTable().map((row) => row.service))).toEqual(
      new Set(['contracts', 'reviews', 'insights', 'identity']),
    );
  });

  it.each([
    ['GET', '/api/nowhere'],
    ['GET', '/api/alliances/x/contract/sign'],
    ['DELETE', '/api/alliances/x/story'],
    ['GET', '/api/auth/..%2f..%2fhealthz'],
    ['GET', '/api/%zz'],
  ])('isn’t there for %s %s', async (method, path) => {
    const { port } = await openGateway();
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.setEncoding('latin1').on('data', (text: string) => (answer += text));
    socket.end(`${method} ${path} HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n`);
    await once(socket, 'close');
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer).toContain('application/problem+json');
  });
});
