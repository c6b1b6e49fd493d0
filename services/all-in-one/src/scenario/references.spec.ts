import { describe, expect, it } from '@jest/globals';
import { hash, id, label, member, words } from '@alliance/facts/vocabulary';
import fc from 'fast-check';
import { z } from 'zod';
import { contracts } from '@alliance/contracts/contracts';
import { reviews } from '@alliance/reviews/reviews';
import { bodyReferring } from './references.ts';

const refer = { id: (name: string) => `id of ${name}`, fingerprint: 'abc' };

describe('a reference in a body', () => {
  const schema = z.strictObject({
    owner: member,
    sessionId: id.optional(),
    clauseId: z.union([z.enum(['ending']), id]),
    themeIds: z.array(id),
    of: z.strictObject({ goalId: id.nullable(), text: words }).optional(),
    textHash: hash,
    text: words,
    commitments: z.array(z.strictObject({ text: label })),
  });
  it('stands where the verb wants an id or a fingerprint, and for what it names', () => {
    const body = {
      owner: '@ana',
      sessionId: '@first',
      clauseId: '@quiet',
      themeIds: ['@silence', '@haste'],
      of: { goalId: '@wait' },
      textHash: '@fingerprint',
    };
    expect(bodyReferring(schema, body, refer)).toEqual({
      owner: 'id of ana',
      sessionId: 'id of first',
      clauseId: 'id of quiet',
      themeIds: ['id of silence', 'id of haste'],
      of: { goalId: 'id of wait' },
      textHash: 'abc',
    });
  });
  it('is nowhere else: words that begin with @ are words', () => {
    const body = {
      text: '@ana',
      of: { text: '@fingerprint' },
      commitments: [{ text: '@first' }],
      unknown: ['@ana', { deeper: '@ana' }],
      clauseId: 'ending',
      weight: 3,
      empty: null,
    };
    expect(bodyReferring(schema, body, refer)).toEqual(body);
  });
  it('is found in every verb that there is, by its schema', () => {
    const verbs = [contracts, reviews].flatMap(({ offers }) =>
      offers.flatMap(({ verbs: theirs }) => Object.values(theirs)),
    );
    expect(verbs.length).toBeGreaterThan(35);
    for (const { body } of verbs)
      fc.assert(
        fc.property(
          fc.constantFrom('text', 'why', 'learning', 'label', 'message', 'reason', 'insight'),
          (field) => {
            expect(bodyReferring(body, { [field]: '@ana' }, refer)).toEqual({ [field]: '@ana' });
          },
        ),
      );
    const found = verbs.flatMap(({ body }) =>
      Object.entries(bodyReferring(body, BODY, refer)).filter(
        ([, text]) => !JSON.stringify(text).includes('@'),
      ),
    );
    expect(Object.fromEntries(found)).toEqual({
      sessionId: 'id of x',
      themeId: 'id of x',
      namedBy: 'id of x',
      owner: 'id of x',
      amendmentId: 'id of x',
      assumptionId: 'id of x',
      clauseId: 'id of x',
      textHash: 'abc',
      themeIds: ['id of x'],
    });
  });
});

const BODY = {
  sessionId: '@x',
  themeId: '@x',
  namedBy: '@x',
  owner: '@x',
  amendmentId: '@x',
  assumptionId: '@x',
  clauseId: '@x',
  textHash: '@fingerprint',
  themeIds: ['@x'],
};
