import { createHash } from 'node:crypto';
import {
  policySetTextToParts,
  preparsePolicySet,
  statefulIsAuthorized,
  validate,
  type DetailedError,
} from '@cedar-policy/cedar-wasm/nodejs';
import { readPolicies, type Policies } from './policies.ts';

/** What a person is to the thing they ask for. Looked up afresh for each request; only the rules are remembered. */
export const relations = ['anonymous', 'signed-in', 'coach', 'supervisor', 'oneself', 'steward'] as const;
export type Relation = (typeof relations)[number];

/** What can be asked for: the way in, what is one's own, an invitation, a scope with all that is in it. */
export const kinds = ['public', 'self', 'invitation', 'alliance', 'person', 'organisation'] as const;
export type Kind = (typeof kinds)[number];

export const actions = [
  'sign-in',
  'look-round-sample',
  'stop-mail',
  'read-calendar',
  'hand-over-letter',
  'open-invitation',
  'invite',
  'accept-invitation',
  'decline-invitation',
  'read-own',
  'listen',
  'read-partnership',
  'negotiate-contract',
  'shape-alliance',
  'record-session',
  'write-review',
  'work-with-themes',
  'work-with-goals',
  'answer-pulse',
  'choose-own',
  'hold-own',
  'found-organisation',
] as const;
export type Action = (typeof actions)[number];

export interface AccessRequest {
  /** A word that isn't a relation is denied everything. */
  readonly relation: string;
  readonly action: Action;
  readonly kind: Kind;
}

export interface Access {
  permits(request: AccessRequest): boolean;
}

/** The rules can't be read, or use a word that the schema doesn't have. Without rules nothing starts. */
export class PoliciesInvalid extends Error {
  override readonly name = 'PoliciesInvalid';
  constructor(why: string) {
    super(`the access policies are not valid: ${why}`);
  }
}

/** Every relation that holds along with one: both members are equals, and both are signed in. */
const holdsToo: Readonly<Record<string, readonly string[]>> = {
  anonymous: ['anonymous'],
  'signed-in': ['signed-in'],
  coach: ['coach', 'member', 'signed-in'],
  supervisor: ['supervisor', 'member', 'signed-in'],
  oneself: ['oneself', 'signed-in'],
  steward: ['steward', 'signed-in'],
};

/** Each combination that exists. Anything else is denied without asking, so what is remembered stays small. */
const combinations = new Set(
  relations.flatMap((relation) =>
    actions.flatMap((action) => kinds.map((kind) => `${relation} ${action} ${kind}`)),
  ),
);

/**
 * Reads, checks and parses the rules once. A decision is a pure function of (relation, action, kind), and each
 * is asked of Cedar once: asking takes a tenth of a millisecond, remembering a ten-thousandth.
 * Throws `PoliciesInvalid` when the rules don't parse or don't fit the schema.
 */
export const createAccess = (policies: Policies = readPolicies()): Access => {
  const id = parse(policies);
  const decided = new Map<string, boolean>();
  return {
    permits: (request) => {
      const key = `${request.relation} ${request.action} ${request.kind}`;
      if (!combinations.has(key)) return false;
      const known = decided.get(key);
      if (known !== undefined) return known;
      const permitted = ask(id, request);
      decided.set(key, permitted);
      return permitted;
    },
  };
};

const parse = ({ rules, words }: Policies): string => {
  const answer = validate({ schema: words, policies: { staticPolicies: rules } });
  if (answer.type === 'failure') throw new PoliciesInvalid(list(answer.errors));
  const wrong = [...answer.validationErrors, ...answer.validationWarnings];
  if (wrong.length > 0) throw new PoliciesInvalid(list(wrong.map(({ error }) => error)));
  const parts = policySetTextToParts(rules);
  if (parts.type === 'failure' || parts.policies.length === 0)
    throw new PoliciesInvalid('there are no rules');
  // Cedar keeps parsed rules by name for the whole process: named by their content, two sets can't be mixed up.
  const id = createHash('sha256').update(rules).digest('hex');
  const parsed = preparsePolicySet(id, { staticPolicies: rules });
  if (parsed.type === 'failure') throw new PoliciesInvalid(list(parsed.errors));
  return id;
};

const list = (errors: readonly DetailedError[]) => errors.map(({ message }) => message).join('; ');

const ask = (id: string, { relation, action, kind }: AccessRequest): boolean => {
  const person = { type: 'Person', id: 'whoever-asks' };
  const answer = statefulIsAuthorized({
    principal: person,
    action: { type: 'Action', id: action },
    resource: { type: 'Kind', id: kind },
    context: {},
    preparsedPolicySetId: id,
    entities: [
      {
        uid: person,
        attrs: {},
        parents: (holdsToo[relation] ?? []).map((held) => ({ type: 'Relation', id: held })),
      },
    ],
  });
  return (
    answer.type === 'success' &&
    answer.response.decision === 'allow' &&
    answer.response.diagnostics.errors.length === 0
  );
};
