import { type Scope, idIn, kindOf } from '@alliance/decider/scope';
import { isZone, UTC } from '@alliance/days/zone';
import type { Access } from '@alliance/access/access';
import type { FastifyRequest } from 'fastify';
import { waitUntil, waitUntilCaughtUp } from '../delivery/positions.ts';
import { relationOf, standingIn, type Standing } from '../relations/relations.ts';
import type { RunningService, Service } from '../service/service.ts';
import { badHeader, notFound, notSignedIn, notYetProcessed } from './problem.ts';
import type { Quota } from './quotas.ts';
import type { Turns } from './turns.ts';
import type { Route, Viewer } from './route.ts';
import { placeOf, tokensIn, type Place } from './position-tokens.ts';
import type { SessionVerifier, SignedIn } from './session.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** Ids of alliances and organisations are UUIDs; nothing else is looked up. */
const isThere = (scope: Scope) => kindOf(scope) === 'person' || UUID.test(idIn(scope));
const NOBODY = { id: '', name: '' };

export interface GuardContext {
  readonly access: Access;
  readonly sessions: SessionVerifier;
  readonly running: RunningService;
  readonly service: Pick<Service, 'subscribesTo' | 'handlesOnly'>;
  /** Of every service: what a position can be one of. */
  readonly topics: readonly string[];
  /** How much each may send; absent where nobody is limited. */
  readonly quota?: Quota | undefined;
  readonly inTurn: Turns;
}

export interface Authorized {
  readonly viewer: Viewer;
  readonly standing?: Standing;
}

/**
 * Lets a request through or throws. Who may not see a thing is answered at once, and as if it did not exist: only
 * those who belong to its scope wait for what they have written, and whoever has just been let in, as the position in hand
 * says, which is nobody else's.
 */
export const authorize = async (
  guard: GuardContext,
  policy: Route['policy'],
  request: FastifyRequest,
  scope: Scope | undefined,
): Promise<Authorized> => {
  const zone = zoneOf(request);
  const person = await guard.sessions.memberOf(request.headers.cookie);
  if (scope === undefined || !isThere(scope) || !person) {
    permit(guard, policy, person, undefined);
    return { viewer: { ...(person ?? NOBODY), zone } };
  }
  const awaited = String(request.headers['alliance-position'] ?? '');
  const tokens = awaited === '' ? [] : tokensIn(awaited);
  const { vault } = guard.running;
  const places = tokens?.map((token) => placeOf(vault.tokens, guard.topics, scope, person.id, token));
  let standing = await standingIn(guard.running.views, scope);
  let relation = relationOf(scope, standing, person.id);
  if (relation === undefined && places?.some((place) => place !== undefined)) {
    await waitForWrites(guard, places, scope);
    standing = await standingIn(guard.running.views, scope);
    relation = relationOf(scope, standing, person.id);
  }
  permit(guard, policy, person, relation);
  await waitForWrites(guard, places, scope);
  return {
    viewer: { ...person, zone, ...(relation !== undefined && { relation }) },
    ...(standing && { standing }),
  };
};

const permit = (
  { access }: GuardContext,
  { action, on: kind }: Route['policy'],
  person: SignedIn | undefined,
  relation: string | undefined,
) => {
  const held = person ? (relation ?? 'signed-in') : 'anonymous';
  if (!access.permits({ relation: held, action, kind })) throw person ? notFound() : notSignedIn();
};

/** Until this service has heard what the positions tell of. Nobody waits for one that isn't theirs, of this scope. */
const waitForWrites = async (
  guard: GuardContext,
  places: readonly (Place | undefined)[] | undefined,
  scope: Scope,
) => {
  const known = places?.filter((place) => place !== undefined);
  if (!known || known.length !== places?.length) throw badHeader('Alliance-Position');
  for (const { topic, position } of known) {
    // What a service doesn't listen to, it can't be behind in: its own log it reads itself.
    if (!guard.service.subscribesTo.includes(topic)) continue;
    if (!(await caughtUp(guard, scope, topic, position))) throw notYetProcessed();
  }
};

/**
 * A service that hears only who belongs to whom has caught up once it knows of this scope. Of a person it knows at
 * once: they are themselves.
 */
const caughtUp = async (
  { service, running }: GuardContext,
  scope: Scope,
  topic: string,
  position: number,
) => {
  if (!service.handlesOnly) return waitUntilCaughtUp(running, scope, topic, position);
  if (kindOf(scope) === 'person') return true;
  return waitUntil(
    running.changeFeed,
    scope,
    async () => (await standingIn(running.views, scope)) !== undefined,
  );
};

/** `Time-Zone: Asia/Kolkata`: where the asker's days begin and end. UTC where it isn't said. */
const zoneOf = (request: FastifyRequest): string => {
  const header = request.headers['time-zone'] ?? UTC;
  if (typeof header !== 'string' || !isZone(header)) throw badHeader('Time-Zone');
  return header;
};

/** `If-Match: "3q2-7w…"`. A number, as earlier builds told them, is a revision that has passed. */
export const expectedRevision = (request: FastifyRequest): string | undefined => {
  const header = request.headers['if-match'];
  if (header === undefined) return undefined;
  const match = /^"([A-Za-z0-9_-]{22}|\d{1,15})"$/.exec(header);
  if (!match) throw badHeader('If-Match');
  return match[1];
};

export const idempotencyKey = (request: FastifyRequest): string | undefined => {
  const header = request.headers['idempotency-key'];
  if (header === undefined) return undefined;
  if (typeof header !== 'string' || !/^[\x21-\x7e]{8,200}$/.test(header)) throw badHeader('Idempotency-Key');
  return header;
};
