import type { Theme, ThemesDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Covered } from '../../kit/covered.tsx';
import { Panel } from '../../kit/panel.tsx';
import { Records } from './on-a-press.ts';

interface OfTheme {
  readonly theme: Theme;
  readonly document: ThemesDocument;
}

/** What a theme rests on, touch by touch, its history, and what can be done with it. */
export const ThemePanel = ({ theme, document }: OfTheme) => (
  <Panel
    id={theme.themeId}
    heading={
      <>
        <Trans>
          <Covered width="medium">{theme.label}</Covered>, each time it came up
        </Trans>
      </>
    }
    note={t`Each depth was offered by one and agreed by the other.`}
    wide
  >
    <Records theme={theme} document={document} />
  </Panel>
);
