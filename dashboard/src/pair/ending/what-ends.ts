import { t } from '@lingui/core/macro';
/** An ending is of our partnership, or of our agreement alone. */
export type Of = 'alliance' | 'contract';
export const WHAT: Readonly<Record<Of, string>> = {
  alliance: t`our partnership`,
  contract: t`our agreement`,
};
