/** What is written to somebody about their account. A secret is for the link of this letter and nothing else. */
export type AccountMail = { readonly to: string } & (
  | { readonly about: 'reset-password' | 'confirm-email' | 'first-letter'; readonly secret: string }
  | { readonly about: 'email-in-use' | 'email-changed' | 'password-changed' }
);

export interface AccountMailer {
  /** @throws when the mail server didn't take it. */
  send(letter: AccountMail): Promise<void>;
  close(): void;
}

/** Where people reach an installation. */
export interface ReachedAt {
  readonly baseUrl: string;
  /** In front of the dashboard's addresses: empty, or `/sample`. */
  readonly base: string;
}

/** Where a link leads: its secret stands behind the `#`, which no server and no log of one ever sees. */
export const accountLink = (
  { baseUrl, base }: ReachedAt,
  page: 'reset-password' | 'confirm-email',
  secret: string,
): string => `${baseUrl}${base}/${page}#${secret}`;
