import { errorCodes, type FastifyBodyParser } from 'fastify';

/** How a mail program says by itself that somebody wants no more letters (RFC 8058), and a page without scripts anything. */
export const FORMS = ['application/x-www-form-urlencoded', 'multipart/form-data'];

/**
 * Reads a form, and makes nothing of it: where forms are taken, that one was sent is all there is to know. Everywhere
 * else a form is nobody's command.
 */
export const readForm: FastifyBodyParser<string> = (request, _body, done) =>
  request.routeOptions.config.takesForms
    ? done(null, undefined)
    : done(new errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE(request.headers['content-type']));

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether forms are taken here. */
    takesForms?: boolean;
  }
}
