import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { postInPieces } from '@alliance/platform-tests/in-pieces';
import { closeAll, openGateway, typeOf } from '../../../tests/harness/gateway.ts';

afterEach(closeAll);

describe('the way to a service, for what is sent', () => {
  it('is closed to a body that no service would take; the line to us stays as it was', async () => {
    let heard = 0;
    const { url } = await openGateway({
      contracts: (_request, response) => {
        heard += 1;
        response.end();
      },
    });
    const send = (size: number) =>
      fetch(`${url}/api/alliances/invitations`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ message: 'x'.repeat(size) }),
      });
    for (let again = 0; again < 20; again++) {
      const answer = await send(1_000_000);
      expect([answer.status, answer.headers.get('connection'), await typeOf(answer)]).toEqual([
        413,
        'keep-alive',
        'body-too-large',
      ]);
      expect((await send(100_000)).status).toBe(200);
    }
    expect(heard).toBe(20);
  });

  it('is cut for who announces more than anybody would read to its end', async () => {
    const { port } = await openGateway();
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.setEncoding('latin1').on('data', (text: string) => (answer += text));
    socket.write(
      'POST /api/alliances/invitations HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\nContent-Length: 900000000\r\n\r\n{',
    );
    await once(socket, 'close');
    expect(answer).toMatch(/^HTTP\/1\.1 413 [^]*connection: close[^]*body-too-large/i);
  });

  it('carries a body of which nobody said how long it is, and refuses one that goes on too long', async () => {
    let heard = 0;
    const { url } = await openGateway({
      contracts: (request, response) => {
        heard += 1;
        request.pipe(response);
      },
    });
    const send = async (kib: number) => {
      const answer = await postInPieces(
        `${url}/api/alliances/invitations`,
        { 'content-type': 'application/json' },
        Array(kib).fill('x'.repeat(1_024)),
      );
      return { status: answer.status, length: answer.body.length };
    };
    expect(await send(128)).toEqual({ status: 200, length: 128 * 1_024 });
    expect((await send(129)).status).toBe(413);
    expect((await send(2_000)).status).toBe(413);
    expect(heard).toBe(1);
  });

  it('carries a body and an answer as they are, up to the largest that is taken', async () => {
    const { url } = await openGateway({
      contracts: (request, response) => {
        response.setHeader('set-cookie', ['a=1', 'b=2']);
        request.pipe(response);
      },
    });
    const body = JSON.stringify({ text: 'ö'.repeat(65_530) });
    expect(128 * 1024 - Buffer.byteLength(body)).toBe(1);
    const answer = await fetch(`${url}/api/alliances/invitations`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    });
    expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect((await answer.text()) === body).toBe(true);
  });
});
