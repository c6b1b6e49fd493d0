import type { Theme } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useCommand } from '../../pair/command.ts';
import { usePair } from '../../pair/pair.tsx';
import { CommandForm } from '../../pair/command-form.tsx';
import { Covered } from '../../kit/covered.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { THEME_PROBLEMS } from './problems.ts';

interface IntegrationProps {
  readonly theme: Theme;
  readonly revision: string;
}

/** Says that I see a theme as integrated; it is so once the other sees it too. */
export const OfferIntegrated = ({ theme, revision }: IntegrationProps) => {
  const { other } = usePair();
  const name = useSpokenName();
  const { done } = usePanels();
  const offer = useCommand('themes/offer-integrated');
  return (
    <CommandForm
      submit={t`Ask ${name(other)}`}
      busy={offer.isPending && t`Asking…`}
      error={offer.error}
      sentences={THEME_PROBLEMS}
      onSubmit={() =>
        offer.mutate(
          { body: { themeId: theme.themeId }, ifMatch: revision },
          {
            onSuccess: () => done(t`${name(other)} is asked. It is integrated once you both see it so.`),
          },
        )
      }
    >
      <p>
        <Trans>
          It stays among your themes, with every time that it came up. Should it come back, you note it again,
          and can see it as integrated again; nothing was wrong then.
        </Trans>
      </p>
    </CommandForm>
  );
};

/** The other sees it as integrated; agreeing makes it so. There is no "no": not yet is simply left here. */
export const AgreeIntegrated = ({ theme, revision }: IntegrationProps) => {
  const { other, firstName } = usePair();
  const { done } = usePanels();
  const agree = useCommand('themes/agree-integrated');
  return (
    <CommandForm
      submit={t`I see it so, too`}
      leave={false}
      quiet
      busy={agree.isPending && t`Agreeing…`}
      error={agree.error}
      sentences={THEME_PROBLEMS}
      onSubmit={() =>
        agree.mutate(
          { body: { themeId: theme.themeId }, ifMatch: revision },
          { onSuccess: () => done(t`You both see it as integrated.`) },
        )
      }
    >
      <p>
        <Covered width="long">
          <Trans>
            {firstName(other)} sees <b>{theme.label}</b> as integrated.
          </Trans>
        </Covered>{' '}
        <span className="text-ink-3">
          <Trans>Not yet? Leave it here, and talk it over.</Trans>
        </span>
      </p>
    </CommandForm>
  );
};
