import type { FastifyBodyParser, FastifyInstance } from 'fastify';
import { faultIn, textOf, type JsonFault } from '../json.ts';
import { fieldTwice, notJson, type Problem } from './problem.ts';

const problems: Readonly<Record<JsonFault, () => Problem>> = {
  'nested-without-end': notJson,
  'field-twice': fieldTwice,
};

/** Fastify's own parser of JSON, for what is UTF-8 and what everybody reads alike. */
export const readJson = (
  fastify: Pick<FastifyInstance, 'getDefaultJsonParser'>,
): FastifyBodyParser<Buffer> => {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  return (request, bytes, done) => {
    const text = textOf(bytes);
    if (text === undefined) return done(notJson());
    return void parse(request, text, (error, body: unknown) => {
      const fault = error ? undefined : faultIn(text, body);
      done(fault ? problems[fault]() : error, body);
    });
  };
};
