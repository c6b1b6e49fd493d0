import type { Role } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { useDiscreet } from '../device/discreet.ts';
import { usePair } from './pair.tsx';
import { Covered } from '../kit/covered.tsx';

/** A person's colour, in the few ways in which it is used. Shape always says the same: solid, or dashed. */
export const PERSON_TEXT: Readonly<Record<Role, string>> = {
  coach: 'text-coach',
  supervisor: 'text-supervisor-text',
};
export const PERSON_STROKE: Readonly<Record<Role, string>> = {
  coach: 'stroke-coach',
  supervisor: 'stroke-supervisor',
};
export const PERSON_FILL: Readonly<Record<Role, string>> = {
  coach: 'fill-coach',
  supervisor: 'fill-supervisor',
};
/** A line down the left of what they wrote. */
export const PERSON_BORDER: Readonly<Record<Role, string>> = {
  coach: 'border-coach border-solid',
  supervisor: 'border-supervisor border-dashed',
};
/** Dash and gap of a person's line in a drawing, as on the spine. */
export const PERSON_DASH: Readonly<Record<Role, string | undefined>> = {
  coach: undefined,
  supervisor: '5 3.6',
};

/**
 * A name inside a label, a button or an attribute, where nothing can be covered: in discreet mode it says who is
 * meant without the name.
 */
export const useSpokenName = (): ((role: Role) => string) => {
  const { viewer, firstName } = usePair();
  const { discreet } = useDiscreet();
  if (!discreet) return firstName;
  return (role) => (role === viewer ? t`you` : t`the other of you`);
};

interface NamedProps {
  readonly whose: Role;
  /** "you" where the reader is meant. */
  readonly you?: string | undefined;
  /** Inside a button or a link. */
  readonly within?: boolean;
}

/** A first name, under cover in discreet mode; no colour of its own. */
export const Named = ({ whose, you, within = false }: NamedProps) => {
  const { viewer, firstName } = usePair();
  if (you !== undefined && whose === viewer) return you;
  return (
    <Covered width="short" within={within}>
      {firstName(whose)}
    </Covered>
  );
};

/** The same in the person's colour. */
export const Person = (props: NamedProps) => (
  <b className={PERSON_TEXT[props.whose]}>
    <Named {...props} />
  </b>
);
