import type { Used } from './usage-report.ts';

/** One command, as one connection sends it again and again. */
export interface Call {
  readonly path: string;
  readonly body: string;
  readonly cookie?: string;
  /** Where it goes to an alliance of ours. */
  readonly allianceId?: string;
}

/** A server that takes commands over HTTP, and what it is asked. */
export interface Contender {
  readonly name: string;
  readonly url: string;
  /** What its process has used so far; absent where it has several. */
  readonly used?: () => Promise<Used>;
  /** As of now: a session's token doesn't last for ever. */
  calls(): Promise<readonly Call[]>;
}

/** As a page of that server's own would send it. */
export const headersOf = (url: string, { cookie }: Call): Record<string, string> => ({
  'content-type': 'application/json',
  origin: url,
  ...(cookie !== undefined && { cookie }),
});
