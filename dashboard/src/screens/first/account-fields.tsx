import { t } from '@lingui/core/macro';
import { Field } from '../../kit/field.tsx';
import { PASSWORD_HINT, type Account, type Lacking } from '../account/fields.ts';

interface AccountFieldsProps {
  readonly isNew: boolean;
  readonly account: Account;
  readonly onChange: (account: Account) => void;
  readonly lacks: Lacking;
}

/** Who you are: a name as well where the account is new. */
export const AccountFields = ({ isNew, account, onChange, lacks }: AccountFieldsProps) => (
  <>
    {isNew && (
      <Field
        label={t`Your name`}
        autoComplete="name"
        maxLength={120}
        value={account.name}
        error={lacks.name}
        onChange={(event) => onChange({ ...account, name: event.target.value })}
      />
    )}
    <Field
      label={t`E-mail`}
      type="email"
      inputMode="email"
      autoComplete={isNew ? 'email' : 'username'}
      value={account.email}
      error={lacks.email}
      onChange={(event) => onChange({ ...account, email: event.target.value })}
    />
    <Field
      label={t`Password`}
      type="password"
      autoComplete={isNew ? 'new-password' : 'current-password'}
      {...(isNew ? { hint: PASSWORD_HINT } : {})}
      value={account.password}
      error={lacks.password}
      onChange={(event) => onChange({ ...account, password: event.target.value })}
    />
  </>
);
