import type {
  Depth,
  Role,
  SessionRef,
  SupervisionFunction,
  Theme,
  Touch,
  TouchOffer,
  TouchReading,
} from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import type { CommandBody } from '../../pair/command.ts';
import { DEPTHS } from './depths.ts';

/** A reading of how deep a theme went in a session, while it is being written. */
export interface TouchDraft {
  readonly themeId: string;
  readonly sessionId: string;
  readonly depth: '' | `${Depth}`;
  readonly namedBy: '' | Role;
  readonly function: '' | SupervisionFunction;
  readonly eye: string;
  readonly words: string;
}

export const emptyTouch: TouchDraft = {
  themeId: '',
  sessionId: '',
  depth: '',
  namedBy: '',
  function: '',
  eye: '',
  words: '',
};

/** Where the other's reading is answered by one's own, it begins as theirs, but for the depth. */
export const answering = ({
  themeId,
  sessionId,
  namedBy,
  function: served,
  eye,
  words,
}: TouchOffer): TouchDraft => ({
  themeId,
  sessionId,
  depth: '',
  namedBy,
  function: served,
  eye: String(eye),
  words: words ?? '',
});

/** A touch that is to be put right begins as it was agreed, or as something else that is on the table. */
export const correcting = (
  themeId: string,
  { sessionId }: Pick<Touch, 'sessionId'>,
  { depth, namedBy, function: served, eye, words }: TouchReading,
): TouchDraft => ({
  themeId,
  sessionId,
  depth: `${depth}`,
  namedBy,
  function: served,
  eye: String(eye),
  words: words ?? '',
});

/** Sessions in which this theme can still be read: held, and not agreed yet; the latest first. */
export const openSessions = (
  sessions: readonly SessionRef[],
  theme: Theme | undefined,
): readonly SessionRef[] =>
  sessions.filter(({ session }) => !theme?.touches.some((touch) => touch.session === session)).toReversed();

export type TouchErrors = Partial<Record<keyof TouchDraft, string>>;

export const errorsIn = (draft: TouchDraft): TouchErrors => ({
  ...(draft.themeId ? {} : { themeId: t`Choose the theme that came up.` }),
  ...(draft.sessionId ? {} : { sessionId: t`Choose the session in which it came up.` }),
  ...(draft.depth ? {} : { depth: t`Say how deep it went, as you saw it.` }),
  ...(draft.namedBy ? {} : { namedBy: t`Say who of you named it first.` }),
  ...(draft.function ? {} : { function: t`Choose what it served most.` }),
  ...(draft.eye ? {} : { eye: t`Choose where your attention was most.` }),
});

type MemberId = (role: Role) => string;
type TouchBody = CommandBody<'themes/offer-touch'>;

/** A reading as its command wants it. */
export const readingBody = (
  where: { readonly themeId: string; readonly sessionId: string },
  { depth, namedBy, function: served, eye, words = '' }: TouchReading,
  memberId: MemberId,
): TouchBody => ({
  themeId: where.themeId,
  sessionId: where.sessionId,
  depth,
  namedBy: memberId(namedBy),
  function: served,
  eye,
  ...(words.trim() ? { words: words.trim() } : {}),
});

/** Undefined while something is still open. */
export const touchBody = (draft: TouchDraft, memberId: MemberId): TouchBody | undefined => {
  const { namedBy, function: served, eye, words } = draft;
  const depth = DEPTHS.find((one) => draft.depth === `${one}`);
  return depth && namedBy && served
    ? readingBody(draft, { depth, namedBy, function: served, eye: Number(eye), words }, memberId)
    : undefined;
};
