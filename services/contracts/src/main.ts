import { host } from '@alliance/host/host';
import { lettersOf } from '@alliance/letters/letters';
import { contractsWith } from './contracts.ts';

await host(
  'contracts',
  ['postgresql', 'kafka', 'eventstoredb'],
  ({ environment: { smtpUrl, operator, baseUrl } }) => {
    const letters = lettersOf({ smtpUrl, operator, baseUrl, base: '' });
    return { service: contractsWith(letters.send), stop: async () => letters.close() };
  },
);
