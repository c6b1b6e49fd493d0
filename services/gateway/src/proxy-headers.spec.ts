import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { closeAll, openGateway } from '../../../tests/harness/gateway.ts';

afterEach(closeAll);

describe('the way to a service, for what is said about it', () => {
  it('leads on no trace that a browser speaks of', async () => {
    const asked: unknown[] = [];
    const identity: RequestListener = ({ headers }, response) => {
      asked.push([headers['traceparent'], headers['tracestate'], headers['baggage']]);
      response.end();
    };
    const { url } = await openGateway({ identity });
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const headers = { traceparent, tracestate: 'who=amara', baggage: 'who=amara' };
    await fetch(`${url}/api/auth/get-session`, { headers });
    expect(asked).toEqual([[undefined, undefined, undefined]]);
  });

  it('says from where somebody came, whatever they said', async () => {
    const asked: unknown[] = [];
    const identity: RequestListener = ({ headers }, response) => {
      asked.push([headers['x-forwarded-for'], headers['x-real-ip'], headers['forwarded'], headers['origin']]);
      response.end();
    };
    const lies = {
      'x-forwarded-for': '203.0.113.9',
      'x-real-ip': '203.0.113.9',
      forwarded: 'for=203.0.113.9',
      origin: 'https://alliance.example.org',
    };
    const alone = await openGateway({ identity });
    await fetch(`${alone.url}/api/auth/get-session`, { headers: lies });
    const behind = await openGateway({ identity }, ['loopback']);
    await fetch(`${behind.url}/api/auth/get-session`, { headers: lies });
    expect(asked).toEqual([
      ['127.0.0.1', undefined, undefined, 'https://alliance.example.org'],
      ['203.0.113.9', undefined, undefined, 'https://alliance.example.org'],
    ]);
  });

  it('says so also to whoever asks that it be left out', async () => {
    const asked: unknown[] = [];
    const identity: RequestListener = ({ headers }, response) => {
      asked.push([headers['x-forwarded-for'], headers['connection']]);
      response.end();
    };
    const { port } = await openGateway({ identity });
    const socket = connect(port, '127.0.0.1');
    socket.write(
      'GET /api/auth/get-session HTTP/1.1\r\nHost: here\r\nConnection: close, X-Forwarded-For\r\n\r\n',
    );
    await once(socket, 'data');
    socket.destroy();
    expect(asked).toEqual([['127.0.0.1', 'keep-alive']]);
  });

  it('carries what decides about a command and a read', async () => {
    const said = {
      'time-zone': 'Australia/Lord_Howe',
      'idempotency-key': 'once-and-no-more',
      'if-match': '"7"',
      'alliance-position': 'contracts:12',
      origin: 'https://alliance.example.org',
      cookie: '__Host-alliance.session_token=a; __Host-alliance.session_data=b',
    };
    const heard: unknown[] = [];
    const contracts: RequestListener = ({ headers }, response) => {
      heard.push(headers);
      response.writeHead(412, { etag: '"8"', 'content-type': 'application/problem+json' }).end('{}');
    };
    const { url } = await openGateway({ contracts });
    const answer = await fetch(`${url}/api/alliances/x/contract/sign`, { method: 'POST', headers: said });
    expect(heard).toEqual([expect.objectContaining(said)]);
    expect([answer.status, answer.headers.get('etag'), answer.headers.get('content-type')]).toEqual([
      412,
      '"8"',
      'application/problem+json; charset=utf-8',
    ]);
  });
});
