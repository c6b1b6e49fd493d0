import type { HtmlTagDescriptor, Plugin } from 'vite';

/*
 * The page’s first script starts the dashboard once its language is there, and in English at once. What it starts is
 * one file as well, and the page asks for both at the same time.
 */
const FRAME = 'dashboard';

interface Module {
  readonly importers: readonly string[];
}

/** Whether what starts the dashboard imports it, itself or by way of others, without waiting for a screen. */
export const inFrame = (id: string, infoOf: (id: string) => Module | null): boolean =>
  !id.includes('/src/language/') && reachedFrom(id, infoOf, new Set());

const reachedFrom = (id: string, infoOf: (id: string) => Module | null, seen: Set<string>): boolean => {
  if (id.endsWith(`/src/${FRAME}.tsx`)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return (infoOf(id)?.importers ?? []).some((importer) => reachedFrom(importer, infoOf, seen));
};

export const askedForAtOnce: Plugin = {
  name: 'frame-at-once',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => {
      const frame = Object.values(bundle).find((each) => each.type === 'chunk' && each.name === FRAME);
      if (frame?.type !== 'chunk') throw new Error('the dashboard isn’t in one file');
      return [frame.fileName, ...frame.imports]
        .filter((file) => !html.includes(file))
        .map((file): HtmlTagDescriptor => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
          injectTo: 'head',
        }));
    },
  },
};
