import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { zoneUnknownThere } from '../device/zone.ts';

/** A browser may know a zone that the server doesn't yet: then its days can't be counted there, and the page says so. */
export const ZoneUnknown = () => {
  const zone = zoneUnknownThere();
  if (!zone) return null;
  return (
    <p role="status" className="no-print frame border-b border-rule py-1.5 text-13 text-ink-2">
      <Trans>
        This installation doesn’t know {zone} time yet: days and times are Greenwich’s (UTC) here.{' '}
        <Link to="/account" className="underlined">
          Choose another zone
        </Link>
      </Trans>
    </p>
  );
};
