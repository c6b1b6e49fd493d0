import type { Theme, ThemesDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { useDiscreet } from '../../device/discreet.ts';

/** A theme's name in a list of the device's own, where nothing can be covered: discreet mode goes by its place. */
export const useThemeName = ({ themes }: Pick<ThemesDocument, 'themes'>): ((theme: Theme) => string) => {
  const { discreet } = useDiscreet();
  return (theme) =>
    discreet
      ? t`the theme in row ${themes.findIndex(({ themeId }) => themeId === theme.themeId) + 1}`
      : theme.label;
};
