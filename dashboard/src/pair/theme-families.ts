import type { ThemeFamily } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';

/** The twelve families as they are read on the page. */
export const FAMILY: Readonly<Record<ThemeFamily, string>> = {
  'contracting-and-sponsor-triangle': t`contracting and the sponsor triangle`,
  'confidentiality-and-records': t`confidentiality and records`,
  'boundaries-and-dual-roles': t`boundaries and dual roles`,
  'ethics-and-competence-limits': t`ethics and the limits of competence`,
  'self-doubt-and-identity': t`self-doubt and identity`,
  'rescuing-and-dependency': t`rescuing and dependency`,
  'not-knowing-and-silence': t`not-knowing and silence`,
  'challenge-avoided': t`challenge avoided`,
  'parallel-process': t`parallel process`,
  'power-difference-and-inclusion': t`power, difference and inclusion`,
  'system-and-culture': t`system and culture`,
  'endings-and-practice-sustainability': t`endings and a practice that lasts`,
};
