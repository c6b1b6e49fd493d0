import type { ThemeState } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';

/** How a theme stands, in a word. */
export const STATE: Readonly<Record<ThemeState, string>> = {
  emerging: t`emerging`,
  recurring: t`recurring`,
  stuck: t`stuck`,
  fading: t`fading`,
  dormant: t`dormant`,
  returning: t`returning`,
  occasional: t`occasional`,
  integrated: t`integrated`,
};
