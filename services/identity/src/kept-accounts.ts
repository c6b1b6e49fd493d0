import type { AuthContext } from 'better-auth';

/** better-auth's own way to rows of any table, as far as it is used. */
export type Adapter = Pick<
  AuthContext['adapter'],
  'create' | 'findOne' | 'findMany' | 'deleteMany' | 'incrementOne'
>;

/** The accounts of an installation, as better-auth keeps them. */
export interface KeptAccounts {
  readonly internalAdapter: AuthContext['internalAdapter'];
  readonly adapter: Adapter;
}
