import { t } from '@lingui/core/macro';
/** When a draft was last kept on this device; said aloud when the minute changes, not at each letter. */
export const KeptAt = ({ at }: { readonly at: string | undefined }) => (
  <span role="status" className="text-13 text-ink-3">
    {at && t`saved ${at}`}
  </span>
);
