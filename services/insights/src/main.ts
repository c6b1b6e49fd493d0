import { host, PREFIX, TENANT } from '@alliance/host/host';
import { reminderMailerByIdentity } from '@alliance/host/mail-by-identity';
import { insightsWith } from './insights.ts';

await host('insights', ['postgresql', 'kafka'], ({ environment, platform }) => {
  const { vault, clock } = platform;
  const identityUrl = `${environment.identityUrl}${PREFIX}`;
  return { service: insightsWith(reminderMailerByIdentity({ identityUrl, vault, clock, tenant: TENANT })) };
});
