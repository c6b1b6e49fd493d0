import { request, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** Posts a body piece by piece, without saying how long it will be, on a connection of its own. */
export const postInPieces = async (
  url: string,
  headers: Readonly<Record<string, string>>,
  pieces: Iterable<string>,
): Promise<{ readonly status: number | undefined; readonly body: string }> => {
  const sending = request(url, { method: 'POST', agent: false, headers });
  const answered = once(sending, 'response') as Promise<[IncomingMessage]>;
  for (const piece of pieces) sending.write(piece);
  sending.end();
  const [answer] = await answered;
  return { status: answer.statusCode, body: await text(answer) };
};
