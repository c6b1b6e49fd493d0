import type {
  RequestBody,
  Ids,
  Query,
  ReadResponse,
  ReadPath,
  CommandPath,
  CommandResponse,
} from '@alliance/api-client/typed-paths';
import { get, post, type Extras, type SendExtras } from './http.ts';

/** How the addresses begin of what belongs to a pair. */
export const OF_A_PAIR = '/alliances/{allianceId}/';
export type OfAPair = typeof OF_A_PAIR;

/** What of these paths belongs to a pair, by the rest of its path. */
export type NameOfAPairs<Path> = Path extends `${OfAPair}${infer Name}` ? Name : never;

export type Given = Readonly<Record<string, string | undefined>>;

/** With the ids in the place of their braces: `sessions/{sessionId}` becomes `sessions/6f1c…`. */
export const filled = (path: string, ids: Given): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(ids[name] ?? ''));

/** The address of a path below `/api`, with what goes behind the question mark. */
export const addressOf = (path: string, ids: Given, query: Given = {}): string => {
  const said = Object.entries(query).flatMap(([name, value]) => (value ? [`${name}=${value}`] : []));
  return `/api${filled(path, ids)}${said.length > 0 ? `?${said.join('&')}` : ''}`;
};

interface ReadingExtras<Path extends ReadPath> extends Extras {
  readonly query?: Query<Path>;
}

/** Reads what a path answers: `read('/people/{personId}/settings', { personId })`. */
export const read = <Path extends ReadPath>(
  path: Path,
  ids: Ids<Path>,
  { query, ...extras }: ReadingExtras<Path> = {},
): Promise<ReadResponse<Path>> => get(addressOf(path, ids, query), extras);

/** Sends a command, or who is here: `send('/invitations/open', {}, { token })`. */
export const send = <Path extends CommandPath>(
  path: Path,
  ids: Ids<Path>,
  body: RequestBody<Path>,
  extras: SendExtras = {},
): Promise<CommandResponse<Path>> => post(addressOf(path, ids), body, extras);
