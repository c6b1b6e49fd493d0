import type { SupervisionFunction } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';

/** The three functions of supervision (Proctor), each with what it is for. */
export const FUNCTION: Readonly<Record<SupervisionFunction, string>> = {
  formative: t`Formative: learning the craft`,
  normative: t`Normative: doing right by people`,
  restorative: t`Restorative: finding strength again`,
};

/** Where the attention was: the seven eyes (Hawkins and Shohet), in our words. */
export const EYES: readonly string[] = [
  t`the client`,
  t`what the coach did`,
  t`the two of them`,
  t`the coach`,
  t`the two of us`,
  t`the supervisor`,
  t`the world around`,
];

export const eyeInWords = (eye: number): string => EYES[eye - 1] ?? '';
