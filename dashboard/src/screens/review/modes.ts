import type { Mode } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';

export const MODES: Readonly<Record<Mode, string>> = {
  'in-person': t`in person`,
  video: t`by video`,
  phone: t`by phone`,
};
