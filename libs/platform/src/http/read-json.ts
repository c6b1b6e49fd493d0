import type { FastifyBodyParser, FastifyInstance } from 'fastify';
import { notJson } from './problem.ts';

/** Levels of arrays and objects in one another; nothing that is asked for has more than five. */
const DEEPEST = 32;

/**
 * Fastify's own parser of JSON, for what is UTF-8 (RFC 8259, 8.1): bytes of another encoding would become other
 * words, for good. What is nested without end is refused before anybody walks through it.
 */
export const readJson = (
  fastify: Pick<FastifyInstance, 'getDefaultJsonParser'>,
): FastifyBodyParser<Buffer> => {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  return (request, bytes, done) => {
    let text: string;
    try {
      text = utf8.decode(bytes);
    } catch {
      return done(notJson());
    }
    return void parse(request, text, (error, body: unknown) =>
      isNestedWithoutEnd(body) ? done(notJson()) : done(error, body),
    );
  };
};

export const isNestedWithoutEnd = (value: unknown): boolean => isDeeperThan(DEEPEST, value);

const isDeeperThan = (levels: number, value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((part) => isDeeperThan(levels - 1, part)));
