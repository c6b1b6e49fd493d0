import type { SupervisionFunction } from '@alliance/api-client/generated/api';

/** The three functions of supervision (Proctor), each with what it is for. */
export const FUNCTION: Readonly<Record<SupervisionFunction, string>> = {
  formative: 'Formative: learning the craft',
  normative: 'Normative: doing right by people',
  restorative: 'Restorative: finding strength again',
};

/** Where the attention was: the seven eyes (Hawkins and Shohet), in our words. */
export const EYES: readonly string[] = [
  'the client',
  'what the coach did',
  'the two of them',
  'the coach',
  'the two of us',
  'the supervisor',
  'the world around',
];

export const eyeInWords = (eye: number): string => EYES[eye - 1] ?? '';
