import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { report, troubleOf } from '../report.ts';
import { wentWrong } from '../telemetry/requests.ts';
import { NotVouchedFor } from '../vouching/not-vouched-for.ts';
import { fieldErrorOf } from './field-error.ts';
import { SAFE_HEADERS, withCharset } from './safe-headers.ts';
import { KeysUnavailable } from './session-keys.ts';
import { WithdrawalsUnknown } from './withdrawals.ts';
import {
  invalid,
  notFound,
  notJson,
  notVouchedFor,
  Problem,
  sessionsUnavailable,
  storeUnavailable,
  tooLarge,
  unexpected,
  unsupported,
} from './problem.ts';

/** Turns whatever was thrown into problem+json. An unexpected error is reported by its class, never by its words. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost) {
    const http = host.switchToHttp();
    wentWrong(http.getRequest<FastifyRequest>(), error);
    sendProblem(http.getResponse<FastifyReply>(), error);
  }
}

export const sendProblem = (reply: FastifyReply, error: unknown) => {
  const { document, headers } = problemOf(error);
  void reply
    .code(document.status)
    .headers({
      // What Fastify refuses before any hook has run comes here as well.
      ...SAFE_HEADERS,
      ...headers,
      'content-type': withCharset('application/problem+json'),
      'cache-control': 'no-store',
    })
    .send(JSON.stringify(document));
};

export const problemOf = (error: unknown): Problem => {
  if (error instanceof Problem) return error;
  if (error instanceof z.ZodError) return invalid(error.issues.map(fieldErrorOf));
  if (error instanceof Error && error.name === 'StoreUnavailable') return storeUnavailable();
  // Whoever found it has reported it, once.
  if (error instanceof NotVouchedFor) return notVouchedFor();
  if (error instanceof KeysUnavailable || error instanceof WithdrawalsUnknown) return sessionsUnavailable();
  const known = byStatus[error instanceof HttpException ? error.getStatus() : 500];
  if (known) return known();
  report('unexpected-error', troubleOf(error));
  return unexpected();
};

/** Nest turns what Fastify refuses into these. */
const byStatus: Readonly<Record<number, () => Problem>> = {
  400: notJson,
  404: notFound,
  413: tooLarge,
  414: notFound,
  415: unsupported,
};
