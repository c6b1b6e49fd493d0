import type { Account } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState } from 'react';
import { signInHere } from '../api/identity.ts';
import { toTheFirstPage } from '../device/leaving.ts';
import { Button, buttonLook } from '../kit/button.tsx';
import { Field } from '../kit/field.tsx';
import { AccountRefusal } from '../screens/account/refusal.tsx';

/** Asks for the password of whoever was here, and lets the page go on. */
export const AskInPlace = ({ who }: { readonly who: Account }) => {
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const secret = useRef<HTMLInputElement>(null);
  const [email, setEmail] = useState(who.email);
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const entering = useMutation({ mutationFn: () => signInHere(email.trim(), password) });
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    secret.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      className="no-print fixed inset-0 m-auto w-full max-w-md border border-rule-2 bg-paper p-6 text-ink backdrop:bg-paper/60 backdrop:backdrop-blur-md phone:max-w-[calc(100vw-2rem)] phone:p-5"
      onCancel={(event) => event.preventDefault()}
    >
      <form
        noValidate
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (password && !entering.isPending) entering.mutate();
        }}
      >
        <div>
          <h2 id={heading} className="text-20">
            <Trans>Sign in to go on</Trans>
          </h2>
          <p className="mt-1 text-15 text-ink-2">
            <Trans>Your session has ended. The page is as you left it, with what you were writing.</Trans>
          </p>
        </div>
        <Field
          label={t`E-mail`}
          type="email"
          inputMode="email"
          autoComplete="username"
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
        <Field
          label={t`Password`}
          type="password"
          autoComplete="current-password"
          ref={secret}
          value={password}
          error={tried && !password ? t`Write your password.` : undefined}
          onChange={(event) => setPassword(event.target.value)}
        />
        <AccountRefusal error={entering.error} />
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <Button kind="primary" type="submit" busy={entering.isPending && t`Signing in…`}>
            <Trans>Sign in</Trans>
          </Button>
          <Button kind="link" onClick={toTheFirstPage}>
            <Trans>Leave this page</Trans>
          </Button>
        </div>
        <p className="border-t border-rule pt-3 text-13 text-ink-2">
          {/* A page of its own: this one keeps what was written, and goes on once somebody has signed in there. */}
          <Trans>
            <Link to="/forgot-password" target="_blank" className={`${buttonLook('link')} text-13!`}>
              Forgot your password?
            </Link>{' '}
            in a new tab, while this page waits.
          </Trans>
        </p>
      </form>
    </dialog>
  );
};
