import type { AgendaItem, Role } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';

/** Where something comes from, as both read it; nothing where it was written for the agenda. */
export const originOf = ({ origin, by }: AgendaItem, name: (role: Role) => string): string | undefined => {
  switch (origin?.kind) {
    case 'question':
      return t`a question`;
    case 'theme':
      return t`a theme that came back`;
    case 'commitment':
      return origin.of === by
        ? t`set out after session ${origin.session}`
        : t`what ${name(origin.of)} set out`;
    default:
      return undefined;
  }
};

/** A question is asked, anything else is brought. */
export const bringsIt = ({ origin, by }: AgendaItem, name: (role: Role) => string): string =>
  origin?.kind === 'question' ? t`${name(by)} asks` : t`${name(by)} brings`;
