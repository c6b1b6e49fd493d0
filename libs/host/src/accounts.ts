import {
  postgresAccounts,
  type PostgresAccounts,
} from '@alliance/platform-distributed/postgres/postgres-accounts';
import type { Environment } from './environment.ts';

/** Where the accounts of an installation are kept, for the one service that keeps them. */
export const accountsOf = ({ engines }: Environment): Promise<PostgresAccounts> =>
  postgresAccounts(engines.databaseUrl);
