import { expect, it } from '@jest/globals';
import type { AgreementDocument } from '../../../../dashboard/src/app/documents/agreement.ts';
import type { AllianceDocument } from '../../../../dashboard/src/app/documents/alliance.ts';
import type { GoalsDocument } from '../../../../dashboard/src/app/documents/goals.ts';
import type { Partnership as PartnershipRead } from '../../../../dashboard/src/app/documents/partnership.ts';
import type { SessionDocument, SessionsDocument } from '../../../../dashboard/src/app/documents/session.ts';
import type { StoryDocument } from '../../../../dashboard/src/app/documents/story.ts';
import type { ThemesDocument } from '../../../../dashboard/src/app/documents/themes.ts';
import type { Agreement } from './agreement/agreement.ts';
import type { Alliance } from './alliance/alliance.ts';
import type { Goals } from './goals/goals.ts';
import type { Partnership } from './partnership.ts';
import type { Session } from './session/session.ts';
import type { Sessions } from './session/sessions.ts';
import type { Story } from './story/story.ts';
import type { Themes } from './themes/themes.ts';

/** Every field there, so that one which only the other side knows, and needn't be sent, is missed too. */
type Whole<Value> = Value extends object ? { [Key in keyof Value]-?: Whole<Value[Key]> } : Value;
type EachWay<One, Other> = [One, Other] extends [Other, One] ? true : false;
type Same<One, Other> = EachWay<One, Other> & EachWay<Whole<One>, Whole<Other>>;

/** Whether the two sides mean the same is seen by the compiler: this file wouldn't compile. */
const same = <Sent, Read>(is: Same<Sent, Read>) => is;

/** The dashboard's story knows a theme's family as any text. */
const readable = <Sent extends Read, Read>(document: Sent): Read => document;

it('sends exactly what the dashboard reads', () => {
  expect(same<Partnership, PartnershipRead>(true)).toBe(true);
  expect(same<Agreement, AgreementDocument>(true)).toBe(true);
  expect(same<Sessions, SessionsDocument>(true)).toBe(true);
  expect(same<Session, SessionDocument>(true)).toBe(true);
  expect(same<Goals, GoalsDocument>(true)).toBe(true);
  expect(same<Themes, ThemesDocument>(true)).toBe(true);
  expect(same<Alliance, AllianceDocument>(true)).toBe(true);
  expect(readable<Story, StoryDocument>).toBeDefined();
});
