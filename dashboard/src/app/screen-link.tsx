import { Link, type LinkProps } from '@tanstack/react-router';

/** A link to a screen of this pair; the screen itself is current only where nothing follows it. */
export const ScreenLink = ({
  to,
  allianceId,
  className,
  children,
}: {
  readonly to: NonNullable<LinkProps['to']>;
  readonly allianceId: string;
  readonly className: string;
  readonly children: string;
}) => (
  <Link
    to={to}
    params={{ allianceId }}
    activeOptions={{ exact: to === '/pairs/$allianceId', includeSearch: false }}
    className={className}
  >
    {children}
  </Link>
);
