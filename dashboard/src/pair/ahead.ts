import type { Day, Practice } from '@alliance/api-client/generated/api';
import { partnershipQuery } from '../api/alliances.ts';
import { documentQuery, type DocumentName } from '../api/document-query.ts';
import { queries } from '../api/queries.ts';

type AskFor = (practices: readonly Practice[]) => unknown;

export interface Opening {
  readonly params: { readonly allianceId: string };
  readonly deps: { readonly day?: Day | undefined };
}

/** Asks for the spine while the shell is still on its way. Never waited for, so a failure is met where it's shown. */
export const askForPartnership = ({ params }: Pick<Opening, 'params'>): void => {
  void queries.prefetchQuery(partnershipQuery(params.allianceId));
};

/** Once it is known which practices the two use, for what a screen needs of these. */
const practicesKnown = ({ params }: Pick<Opening, 'params'>, ask: AskFor): void => {
  const known = { ...partnershipQuery(params.allianceId), staleTime: Infinity };
  void queries.fetchQuery(known).then(
    ({ practices }) => ask(practices.on),
    () => undefined,
  );
};

/**
 * Asks for a screen's document while its code is still on its way, and for what it needs of the practices in use: spread
 * into a route.
 */
export const asksFor = (document: Exclude<DocumentName, `${string}{${string}`>, ofPractices?: AskFor) => ({
  loaderDeps: ({ search }: { readonly search: { readonly day?: Day | undefined } }) => ({ day: search.day }),
  loader: ({ params, deps }: Opening): void => {
    void queries.prefetchQuery(documentQuery(params.allianceId, document, {}, deps.day));
    if (ofPractices) practicesKnown({ params }, ofPractices);
  },
});
