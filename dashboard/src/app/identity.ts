import { queryOptions, useQuery } from '@tanstack/react-query';
import { read, tell } from './http.ts';
import { queries } from './queries.ts';

export interface SignedIn {
  readonly user: { readonly id: string; readonly name: string; readonly email: string };
}

export const identityQuery = queryOptions({
  queryKey: ['identity'],
  queryFn: ({ signal }) => read<SignedIn | null>('/api/auth/get-session', { signal }),
});

/** Who is signed in; `null` when nobody is, undefined while we ask. */
export const useIdentity = (): SignedIn | null | undefined => useQuery(identityQuery).data;

const OF_ONE_PERSON: ReadonlySet<string> = new Set(['alliance', 'alliances', 'invitations']);

/** What was read of partnerships belongs to the person who was signed in. */
const startAfresh = async (): Promise<void> => {
  queries.removeQueries({ predicate: ({ queryKey }) => OF_ONE_PERSON.has(String(queryKey[0])) });
  await queries.fetchQuery({ ...identityQuery, staleTime: 0 });
};

export const signIn = async (email: string, password: string): Promise<void> => {
  await tell('/api/auth/sign-in/email', { email, password });
  await startAfresh();
};

export const signUp = async (name: string, email: string, password: string): Promise<void> => {
  await tell('/api/auth/sign-up/email', { name, email, password });
  await startAfresh();
};

export const signOut = async (): Promise<void> => {
  await tell('/api/auth/sign-out', {});
  queries.clear();
};
