import { isZone } from '@alliance/days/zone';
import { z } from 'zod';
import { isOneLine, isSeen, isWhole } from './legible.ts';

/** Longest free text, in characters: about two printed pages. */
export const LONGEST_WORDS = 8_000;

export const id = z.uuid();
export const member = z.string().min(1).max(64);
const text = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .refine(
      isWhole,
      'Half a character stands in this, or one that means nothing: delete it and write it again.',
    )
    .refine(isSeen, 'There is nothing in this that can be seen.');

/** Free text, in a person's own words. */
export const words = text(LONGEST_WORDS);
/** A name that fits on one line. */
export const label = text(120).refine(isOneLine, 'A name is one line of text.');
/** A day without a time, ISO 8601: `2026-07-02`. */
export const day = z.iso.date().meta({ id: 'Day' });
/** A moment, ISO 8601 in UTC. */
export const instant = z.iso.datetime().meta({ id: 'Instant' });
/** An IANA name: `Asia/Kolkata`. */
export const zone = z.string().refine(isZone, 'This is not the name of a time zone.');
export const minutes = z.int().min(1).max(600);
/** 0 to 10. */
export const score = z.int().min(0).max(10);
/** SHA-256 in lower-case hexadecimal. */
export const hash = z.string().regex(/^[0-9a-f]{64}$/);

export const role = z.enum(['coach', 'supervisor']).meta({ id: 'Role' });
export type Role = z.infer<typeof role>;
export const mode = z.enum(['in-person', 'video', 'phone']).meta({ id: 'Mode' });
/** -2 much less than hoped, -1 less, 0 as hoped, 1 more, 2 much more. */
export const goalLevel = z.int().min(-2).max(2);
/** 1 named, 2 explored, 3 reframed, 4 tried, 5 integrated. */
export const depth = z.int().min(1).max(5);
/** Proctor's functions of supervision. */
export const supervisionFunction = z
  .enum(['normative', 'formative', 'restorative'])
  .meta({ id: 'SupervisionFunction' });
/** Hawkins and Shohet's seven eyes. */
export const eye = z.int().min(1).max(7);

export const themeFamily = z
  .enum([
    'contracting-and-sponsor-triangle',
    'confidentiality-and-records',
    'boundaries-and-dual-roles',
    'ethics-and-competence-limits',
    'self-doubt-and-identity',
    'rescuing-and-dependency',
    'not-knowing-and-silence',
    'challenge-avoided',
    'parallel-process',
    'power-difference-and-inclusion',
    'system-and-culture',
    'endings-and-practice-sustainability',
  ])
  .meta({ id: 'ThemeFamily' });
export type ThemeFamily = z.infer<typeof themeFamily>;

export const clauseKind = z
  .enum([
    'shared-learning-aim',
    'wants-of-each',
    'contributions-of-each',
    'supervisors-approach',
    'thinking-environment',
    'not-knowing-agreement',
    'confidentiality-and-its-limits',
    'records-and-retention',
    'ethics-escalation',
    'organisations-view',
    'session-format',
    'practicalities-and-fees',
    'review-rhythm',
    'ending',
    'own',
  ])
  .meta({ id: 'ClauseKind' });
export type ClauseKind = z.infer<typeof clauseKind>;
