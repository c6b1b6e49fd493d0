import { describe, expect, it } from '@jest/globals';
import {
  actions,
  createAccess,
  kinds,
  PoliciesInvalid,
  relations,
  type Access,
  type Action,
  type Kind,
  type Relation,
} from './access.ts';
import { readPolicies } from './policies.ts';

const everybody: readonly Relation[] = [
  'anonymous',
  'signed-in',
  'coach',
  'supervisor',
  'oneself',
  'steward',
];
const whoIsSignedIn: readonly Relation[] = ['signed-in', 'coach', 'supervisor', 'oneself', 'steward'];
const members: readonly Relation[] = ['coach', 'supervisor'];

/** The whole table: whatever is not in it is denied. */
const permitted: Readonly<Record<Kind, Partial<Record<Action, readonly Relation[]>>>> = {
  public: {
    'sign-in': everybody,
    'look-round-sample': everybody,
    'stop-mail': everybody,
    'read-calendar': everybody,
    'hand-over-letter': everybody,
  },
  self: {
    'read-own': whoIsSignedIn,
    listen: whoIsSignedIn,
    invite: whoIsSignedIn,
    'found-organisation': whoIsSignedIn,
  },
  invitation: {
    'open-invitation': everybody,
    'accept-invitation': whoIsSignedIn,
    'decline-invitation': everybody,
  },
  alliance: {
    'read-own': members,
    'read-partnership': members,
    'negotiate-contract': members,
    'shape-alliance': members,
    'record-session': members,
    'write-review': members,
    'work-with-themes': members,
    'work-with-goals': members,
    'answer-pulse': members,
    listen: members,
  },
  person: { 'read-own': ['oneself'], 'choose-own': ['oneself'], 'hold-own': ['oneself'] },
  organisation: { 'read-own': ['steward'] },
};

const table = kinds.flatMap((kind) =>
  actions.flatMap((action) =>
    relations.map((relation) => ({
      relation,
      action,
      kind,
      expected: permitted[kind][action]?.includes(relation) ?? false,
    })),
  ),
);

const inequalities = (access: Access) =>
  kinds.flatMap((kind) =>
    actions.filter(
      (action) =>
        access.permits({ relation: 'coach', action, kind }) !==
        access.permits({ relation: 'supervisor', action, kind }),
    ),
  );

const { rules, words } = readPolicies();
const quoted = (text: string) => [...text.matchAll(/"([a-z-]+)"/g)].map(([, word]) => word);

describe('who may do what', () => {
  const access = createAccess();

  it.each(table)('$relation, $action, $kind: $expected', ({ expected, ...request }) => {
    expect(access.permits(request)).toBe(expected);
    expect(access.permits(request)).toBe(expected);
  });

  it('gives coach and supervisor exactly the same', () => {
    expect(inequalities(access)).toEqual([]);
  });

  it('denies what no rule knows: a relation, an action or a kind that does not exist', () => {
    const known = { relation: 'coach', action: 'listen', kind: 'alliance' } as const;
    expect(access.permits(known)).toBe(true);
    expect(access.permits({ ...known, relation: 'sponsor' as Relation })).toBe(false);
    expect(access.permits({ ...known, relation: 'member' as Relation })).toBe(false);
    expect(access.permits({ ...known, action: 'read-everything' as Action })).toBe(false);
    expect(access.permits({ ...known, kind: 'organisation' as Kind })).toBe(false);
  });
});

describe('the rules themselves', () => {
  it('let a broken rule be seen: rules for the coach alone are not equal', () => {
    const unequal = createAccess({
      rules: rules.replaceAll('Relation::"member"', 'Relation::"coach"'),
      words,
    });
    expect(inequalities(unequal)).toContain('negotiate-contract');
  });

  it('decide by themselves: without the rule for members, members are denied', () => {
    const [first = ''] = rules.split('@id("both members work in their alliance")');
    const access = createAccess({ rules: first, words });
    expect(access.permits({ relation: 'coach', action: 'listen', kind: 'self' })).toBe(true);
    expect(access.permits({ relation: 'coach', action: 'listen', kind: 'alliance' })).toBe(false);
  });

  it('keep two sets of rules apart', () => {
    const ask = { relation: 'anonymous', action: 'listen', kind: 'alliance' } as const;
    const open = createAccess({ rules: 'permit (principal, action, resource);', words });
    expect([open.permits(ask), createAccess().permits(ask), open.permits(ask)]).toEqual([true, false, true]);
  });

  it.each([
    ['are not finished', `${rules} permit (`],
    ['name an action that does not exist', rules.replace('"negotiate-contract"', '"negociate-contract"')],
    ['name a relation that does not exist', rules.replace('Relation::"member"', 'Relation::"admin"')],
    ['name a kind that does not exist', rules.replace('Kind::"self"', 'Kind::"everything"')],
    ['can never permit anything', `${rules} permit (principal == Relation::"coach", action, resource);`],
    ['are missing', '// nothing but a comment'],
  ])('stop the start when they %s', (_how, broken) => {
    expect(() => createAccess({ rules: broken, words })).toThrow(PoliciesInvalid);
  });

  it('stop the start when their words can not be read', () => {
    expect(() => createAccess({ rules, words: 'entity Person in' })).toThrow(PoliciesInvalid);
  });

  it('use the same words as the code', () => {
    expect(new Set(quoted(words))).toEqual(new Set([...relations, 'member', ...kinds, ...actions]));
  });
});
