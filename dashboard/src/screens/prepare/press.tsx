import { t } from '@lingui/core/macro';
import { Button } from '../../kit/button.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { Refusal } from '../../pair/refusal.tsx';
import { useInPreparation } from './in-preparation.ts';
import { PREPARING_PROBLEMS } from './problems.ts';

/** Takes a coaching session out again. */
export const TakeOut = ({ coachingId }: { readonly coachingId: string }) => {
  const { done } = usePanels();
  const takeBack = useInPreparation('take-back-coaching-session');
  return (
    <div className="grid gap-2">
      <Refusal error={takeBack.error} sentences={PREPARING_PROBLEMS} />
      <Button
        kind="link"
        className="w-fit"
        busy={takeBack.isPending && t`Taking it out…`}
        onClick={() =>
          takeBack.mutate({ body: { coachingId } }, { onSuccess: () => done(t`Taken out, and gone.`) })
        }
      >
        {t`Take it out`}
      </Button>
    </div>
  );
};

/** Takes out what I would least like to bring. */
export const TakeHardestOut = () => {
  const { done } = usePanels();
  const takeBack = useInPreparation('take-back-hardest');
  return (
    <>
      <Button
        kind="link"
        busy={takeBack.isPending && t`Taking it out…`}
        onClick={() => takeBack.mutate({ body: {} }, { onSuccess: () => done(t`Taken out, and gone.`) })}
      >
        {t`Take it out`}
      </Button>
      <Refusal error={takeBack.error} sentences={PREPARING_PROBLEMS} />
    </>
  );
};

/** Goes on with what was completed. */
export const TakeUp = () => {
  const { done } = usePanels();
  const takeUp = useInPreparation('take-up');
  return (
    <>
      <Button
        kind="link"
        busy={takeUp.isPending && t`Taking it up…`}
        onClick={() => takeUp.mutate({ body: {} }, { onSuccess: () => done(t`You can go on with it.`) })}
      >
        {t`Go on with it`}
      </Button>
      <Refusal error={takeUp.error} sentences={PREPARING_PROBLEMS} />
    </>
  );
};
