import type { SupervisionFunction, ThemeFamily } from '@alliance/api-client/generated/api';

/** The twelve families as they are read on the page. */
export const FAMILY: Readonly<Record<ThemeFamily, string>> = {
  'contracting-and-sponsor-triangle': 'contracting and the sponsor triangle',
  'confidentiality-and-records': 'confidentiality and records',
  'boundaries-and-dual-roles': 'boundaries and dual roles',
  'ethics-and-competence-limits': 'ethics and the limits of competence',
  'self-doubt-and-identity': 'self-doubt and identity',
  'rescuing-and-dependency': 'rescuing and dependency',
  'not-knowing-and-silence': 'not-knowing and silence',
  'challenge-avoided': 'challenge avoided',
  'parallel-process': 'parallel process',
  'power-difference-and-inclusion': 'power, difference and inclusion',
  'system-and-culture': 'system and culture',
  'endings-and-practice-sustainability': 'endings and a practice that lasts',
};

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
