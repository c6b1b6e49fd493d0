/** An invitation as the contracts service has it: to whom, if that is known, with what secret, from whom. */
export interface InvitationMail {
  readonly to: string | undefined;
  readonly token: string;
  readonly fromName: string;
}

/** Either it left by mail, or nothing left and whoever invites is shown the link, to pass it on. */
export type MailOutcome = 'sent' | 'shown';

export interface InvitationMailer {
  /** @throws when the mail server didn't take it. */
  send(mail: InvitationMail): Promise<MailOutcome>;
  close(): void;
}
