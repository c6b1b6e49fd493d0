import { evolveBy, type Cases, type DomainEvent } from './decider.ts';

/**
 * A view folds facts into a document. It is total: every type of fact that it can meet is handled or declared
 * `'ignored'`, and a type that is neither does not compile.
 */
export interface View<Document, Fact extends DomainEvent> {
  readonly empty: Document;
  evolve(document: Document, fact: Fact): Document;
}

export const view = <Document, Fact extends DomainEvent>(
  empty: Document,
  cases: Cases<Document, Fact>,
): View<Document, Fact> => ({ empty, evolve: evolveBy(cases) });
