import { ANYWHERE } from '@alliance/platform/http/problem';
import { createSessionVerifier } from '@alliance/platform/http/session';
import { browserAt } from './browser.ts';
import { endpointsOf, type Handle } from './endpoints.ts';
import { createIdentity, type Identity, type IdentityOptions } from './identity.ts';

/** What the specs of this service begin with: a person, two tenants on one origin, and a browser before each. */
export const ORIGIN = 'http://localhost:4000';
export const judith = {
  name: 'Judith Lindqvist',
  email: 'judith@example.org',
  password: 'a lamp and a chair',
};

export const real: IdentityOptions = {
  database: ':memory:',
  baseUrl: ORIGIN,
  basePath: '/api/auth',
  cookiePrefix: 'alliance',
  secret: 'a secret of these specs, long enough to be one',
  limited: false,
};
export const sample: IdentityOptions = {
  ...real,
  basePath: '/sample/api/auth',
  cookiePrefix: 'sample',
  sample: true,
};

const open: Identity[] = [];

/** Whatever is answered anywhere in these specs is what the OpenAPI document says. */
const asDescribed =
  ({ basePath, sample }: IdentityOptions, handle: Handle): Handle =>
  async (request) => {
    const answer = await handle(request);
    const endpoint = endpointsOf(sample ?? false).get(new URL(request.url).pathname.slice(basePath.length));
    if (endpoint && answer.ok) endpoint.answer.parse(await answer.clone().json());
    const [, name] = refusal({ status: answer.status, body: answer.ok ? {} : await answer.clone().json() });
    if (endpoint && name !== undefined && ![...ANYWHERE, ...(endpoint.problems ?? [])].includes(String(name)))
      throw new Error(`${request.url} isn’t said to answer ${name}`);
    return answer;
  };

export const start = async (options: IdentityOptions = real) => {
  const identity = await createIdentity(options);
  open.push(identity);
  const browser = browserAt(new URL(options.baseUrl).origin, asDescribed(options, identity.handle));
  const verifier = createSessionVerifier({
    jwks: identity.jwks,
    withdrawals: identity.withdrawals,
    ...identity.session,
  });
  return {
    identity,
    browser,
    verifier,
    /** Whose session the browser's cookies carry, as any service would see it. */
    who: () => verifier.memberOf(browser.cookiesFor('/')),
  };
};

export const closeAll = async () => {
  for (const identity of open.splice(0)) await identity.close();
};

/** Status and name of a problem: `[401, 'wrong-email-or-password']`. */
export const refusal = ({ status, body }: { readonly status: number; readonly body: unknown }) => [
  status,
  typeof body === 'object' && body && 'type' in body ? String(body.type).split('/').at(-1) : undefined,
];
