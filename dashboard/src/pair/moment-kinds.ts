import type { MomentKind } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';

/** What somebody may have noticed in themselves, to choose from. */
export const MOMENT_KINDS: readonly { readonly value: MomentKind; readonly label: string }[] = [
  { value: 'not-knowing', label: t`Not-knowing` },
  { value: 'discomfort', label: t`Discomfort` },
  { value: 'disappointment', label: t`Disappointment` },
  { value: 'clunky-intervention', label: t`Clunky intervention` },
];
