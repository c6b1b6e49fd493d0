import { host } from '@alliance/host/host';
import { invitationMailer } from '@alliance/mailer/invitation-mailer';
import { contractsWith } from './contracts.ts';

await host(
  'contracts',
  ['postgresql', 'kafka', 'eventstoredb'],
  ({ environment: { smtpUrl, operator, baseUrl } }) => {
    const mailer = invitationMailer({ smtpUrl, operator, baseUrl, base: '' });
    return { service: contractsWith(mailer.send), stop: async () => mailer.close() };
  },
);
