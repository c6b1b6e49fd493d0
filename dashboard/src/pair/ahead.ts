import type { Day } from '@alliance/api-client/generated/api';
import { partnershipQuery } from '../api/alliances.ts';
import { documentQuery, type DocumentName } from '../api/document-query.ts';
import { queries } from '../api/queries.ts';

export interface Opening {
  readonly params: { readonly allianceId: string };
  readonly deps: { readonly day?: Day | undefined };
}

/** Asks for the spine while the shell is still on its way. Never waited for, so a failure is met where it's shown. */
export const askForPartnership = ({ params }: Pick<Opening, 'params'>): void => {
  void queries.prefetchQuery(partnershipQuery(params.allianceId));
};

/** Asks for a screen's document while its code is still on its way: spread into a route. */
export const asksFor = (document: Exclude<DocumentName, `${string}{${string}`>) => ({
  loaderDeps: ({ search }: { readonly search: { readonly day?: Day | undefined } }) => ({ day: search.day }),
  loader: ({ params, deps }: Opening): void => {
    void queries.prefetchQuery(documentQuery(params.allianceId, document, {}, deps.day));
  },
});
