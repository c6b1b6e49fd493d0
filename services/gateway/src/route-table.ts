import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const GENERATED = fileURLToPath(new URL('../../../docs/generated/routes.json', import.meta.url));

const routeTable = z.array(
  z.strictObject({
    method: z.enum(['GET', 'POST']),
    /** Below `/api`, as the service has it: `/alliances/:allianceId/story`, `/auth/*`. */
    path: z.string().startsWith('/'),
    service: z.string(),
  }),
);
export type RouteTable = z.output<typeof routeTable>;

/** Which service answers what: generated from the services' own lists, so that it can't say anything else. */
export const readRouteTable = (file = GENERATED): RouteTable =>
  routeTable.parse(JSON.parse(readFileSync(file, 'utf8')));
