import type { ThemeFamily } from '@alliance/api-client/generated/api';

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
