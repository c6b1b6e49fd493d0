import type { People, Terms } from '@alliance/decider/aggregate';
import { idIn, kindOf, type Scope } from '@alliance/decider/scope';
import { catalogue, definitionOf } from '@alliance/facts/catalogue';
import type { Projection } from '../delivery/projection.ts';
import type { DocumentReading, DocumentWriting } from '../ports/view-store.ts';
import type { SealedFact } from '@alliance/facts/recorded';

/** Who stands in which relation to a scope. */
export interface Standing {
  readonly people: People;
  /** Since when, ISO 8601 in UTC; absent while a line of an earlier build hasn't been put right. */
  readonly since?: string;
  /** What the two agreed last that decisions have to know; absent where nothing was said of any. */
  readonly terms?: Terms;
  /** Once the scope has ended: since then nothing of it changes but what only gives back. */
  readonly endedAt?: string;
}

export const STANDING = 'standing';
export const SCOPES = 'scopes-of';
/** All of both, as the logs had it at a start. */
export const SO_FAR = 'relations-so-far';

/** The facts that say who stands in which relation to a scope, on which terms, or that it has ended. */
export const RELATION_FACTS: ReadonlySet<string> = new Set(
  [...catalogue.values()]
    .filter(({ admits, agrees, closes }) => admits ?? agrees ?? closes)
    .map(({ type }) => type),
);

/** Takes in what facts say of relations; saying it again changes nothing. */
export const takeIn = async (
  documents: Pick<DocumentWriting, 'document' | 'put'>,
  facts: readonly SealedFact[],
): Promise<void> => {
  for (const { type, scope, open, at } of facts) {
    if (!RELATION_FACTS.has(type)) continue;
    const { admits, agrees, closes } = definitionOf(type);
    const known = await standingIn(documents, scope);
    if (closes && known) await documents.put(STANDING, scope, { ...known, endedAt: at });
    const terms = agrees?.(open);
    if (terms && known && !admits) await documents.put(STANDING, scope, { ...known, terms });
    if (!admits) continue;
    const admitted = admits(open);
    await documents.put(STANDING, scope, {
      ...known,
      since: known?.since ?? at,
      people: { ...known?.people, ...admitted },
      ...(terms && { terms }),
    });
    for (const person of Object.values(admitted))
      await documents.put(SCOPES, `${person} ${scope}`, { since: at });
  }
};

/** Every service derives from delivered facts people's relations to scopes, and which scopes have ended. */
export const relations: Projection = {
  name: 'relations',
  apply: (transaction, _topic, facts) => takeIn(transaction, facts),
};

export const standingIn = (
  views: Pick<DocumentReading, 'document'>,
  scope: Scope,
): Promise<Standing | undefined> => views.document<Standing>(STANDING, scope);

/** Ids of the scopes of a kind in which a person stands. */
export const scopesOf = async (
  views: DocumentReading,
  kind: string,
  person: string,
): Promise<readonly string[]> =>
  (await views.documents(SCOPES, `${person} ${kind}/`)).map(([key]) =>
    key.slice(person.length + kind.length + 2),
  );

/** Every scope with known relations. */
export const allStanding = async (
  views: DocumentReading,
): Promise<readonly (readonly [scope: Scope, standing: Standing])[]> =>
  (await views.documents<Standing>(STANDING)).map(([scope, standing]) => [scope as Scope, standing] as const);

/** What a person is to a scope; undefined where they are nothing to it. To their own scope they are themselves. */
export const relationOf = (
  scope: Scope,
  standing: Standing | undefined,
  person: string,
): string | undefined =>
  kindOf(scope) === 'person'
    ? idIn(scope) === person
      ? 'oneself'
      : undefined
    : Object.entries(standing?.people ?? {}).find(([, id]) => id === person)?.[0];
