import type { IncomingMessage, ServerResponse } from 'node:http';
import { notFound, stillOpening, type Problem } from './problem.ts';
import { SAFE_HEADERS, withCharset } from './safe-headers.ts';

/** Answers a request without Nest: before the services are open, and in front of them. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export const plain =
  (status: number, body: object, headers: Readonly<Record<string, string>> = {}): Answer =>
  (_request, response) => {
    const type = 'type' in body ? 'application/problem+json' : 'application/json';
    response
      .writeHead(status, {
        ...SAFE_HEADERS,
        'content-type': withCharset(type),
        'cache-control': 'no-store',
        ...headers,
      })
      .end(JSON.stringify(body));
  };

export const refusing = ({ document, headers }: Problem): Answer => plain(document.status, document, headers);

export const opening = refusing(stillOpening());

/** What people see is being made again: so many hundredths of what was recorded are in it. */
export const makingAgain = (hundredths: number): Answer =>
  refusing(
    stillOpening({
      hundredths,
      detail: `What is shown here is being made again from what was recorded: ${hundredths} % so far. Nothing is lost.`,
    }),
  );

export const nothing = refusing(notFound('There is nothing here.'));

/**
 * Where people come over TLS, tells their browsers to come no other way for a year (RFC 6797). Over plain HTTP it
 * must not be said, and nothing would follow from it.
 */
export const onlyOverTls =
  (baseUrl: string | undefined, answer: Answer): Answer =>
  (request, response) => {
    if (baseUrl?.startsWith('https:')) response.setHeader('strict-transport-security', 'max-age=31536000');
    answer(request, response);
  };
