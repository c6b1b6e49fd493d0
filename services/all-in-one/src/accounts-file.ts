/** The own database file of accounts and sessions. */
export const ACCOUNTS = 'accounts.db';
