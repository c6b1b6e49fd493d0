import type {
  ImpactDocument,
  ImpactLevel,
  ImpactNote,
  ImpactSource,
  Role,
} from '@alliance/api-client/generated/api';
import { plural, select, t } from '@lingui/core/macro';
import { capital, count, list } from '../../words/counts.ts';
import { dayInWords, monthNear } from '../../words/days-in-words.ts';
import { quoted } from '../../words/quoted.ts';
import { chainTo, childrenOf, furthest, ofLevel } from './reading.ts';

type Named = (role: Role) => string;
type Chain = NonNullable<ImpactDocument['chain']>;

export const LEVEL: Readonly<Record<ImpactLevel, string>> = {
  practice: t`Practice`,
  client: t`Client`,
  community: t`Community`,
};

export const LEVEL_SAYS: Readonly<Record<ImpactLevel, string>> = {
  practice: t`what one of us does differently`,
  client: t`what somebody found`,
  community: t`what goes on without us`,
};

export const SOURCE: Readonly<Record<ImpactSource, string>> = {
  seen: t`I saw it`,
  told: t`They told me`,
  heard: t`I heard of it`,
};

/** "Amara saw it": how its teller knows. */
export const sourceInWords = ({ source, by }: ImpactNote, firstName: Named): string =>
  select(source, {
    seen: `${firstName(by)} saw it`,
    told: `${firstName(by)} was told it by those whom it concerns`,
    other: `${firstName(by)} heard of it from others`,
  });

/** "five notes, two told further" */
export const notesInWords = (notes: readonly ImpactNote[], level: ImpactLevel): string => {
  const here = ofLevel(notes, level);
  const further = here.filter((note) => childrenOf(notes, note).length > 0).length;
  const many = plural(here.length, { one: 'one note', other: `${count(here.length)} notes` });
  return further === 0 ? many : t`${many}, ${count(further)} told further`;
};

const stepInWords = ({ level, on }: ImpactNote, near: string): string =>
  select(level, {
    practice: `practice in ${monthNear(on, near)}`,
    client: `a client in ${monthNear(on, near)}`,
    other: `the community in ${monthNear(on, near)}`,
  });

/** "As Amara tells it, “Let a silence be theirs” reached practice in March and a client in May." */
const reachedInWords = (notes: readonly ImpactNote[], near: string, firstName: Named): string => {
  const note = furthest(notes);
  if (!note) return '';
  const chain = chainTo(notes, note);
  const steps = list(chain.map((each) => stepInWords(each, near)));
  const alone = chain.every(({ by }) => by === note.by);
  const what = note.goal ? quoted(note.goal.text) : t`what we learn`;
  return alone
    ? t`As ${firstName(note.by)} tells it, ${what} reached ${steps}.`
    : t`As we tell it, ${what} reached ${steps}.`;
};

const recognisedInWords = (notes: readonly ImpactNote[]): string => {
  const all = notes.length;
  const some = notes.filter(({ echo }) => echo).length;
  const left = all - some;
  if (left === 0)
    return plural(all, {
      one: 'The other recognises it.',
      2: 'Both notes are recognised by the other.',
      other: `All ${count(all)} notes are recognised by the other.`,
    });
  if (some === 0)
    return plural(all, {
      one: 'It waits to be recognised by the other.',
      2: 'Neither of our two notes is recognised by the other yet.',
      other: `None of our ${count(all)} notes is recognised by the other yet.`,
    });
  if (some === 1)
    return plural(left, {
      one: `One of our ${count(all)} notes is recognised by the other; one waits.`,
      other: `One of our ${count(all)} notes is recognised by the other; ${count(left)} wait.`,
    });
  return plural(left, {
    one: `${capital(count(some))} of our ${count(all)} notes are recognised by the other; one waits.`,
    other: `${capital(count(some))} of our ${count(all)} notes are recognised by the other; ${count(left)} wait.`,
  });
};

export const takeaway = ({ notes, asOf }: ImpactDocument, firstName: Named): string =>
  `${reachedInWords(notes, asOf, firstName)} ${recognisedInWords(notes)}`;

/** Who is left out of all this. */
export const question = (notes: readonly ImpactNote[]): string =>
  plural(notes.length, {
    2: 'Both are told by one of us two. What would those whom it concerns say happened?',
    one: 'It is told by one of us two. What would those whom it concerns say happened?',
    other: `All ${count(notes.length)} are told by one of us two. What would those whom it concerns say happened?`,
  });

const furtherInWords = ({ practiceToClient: first, clientToCommunity: then }: Chain): string => {
  const some = ({ part, of }: Chain['levels']) =>
    part === 0 ? t`none of ${count(of)}` : t`${count(part)} of ${count(of)}`;
  const [few, more] = [some(first), some(then)];
  if (first.of === 0 && then.of === 0) return '';
  if (then.of === 0) return t`Of practice, ${few} were told further, to a client.`;
  if (first.of === 0) return t`Of clients, ${more} were told further, to the community.`;
  return t`Of practice, ${few} were told further, to a client; of clients, ${more}, to the community.`;
};

const toldInWords = ({ toldBy: { coach, supervisor } }: Chain, firstName: Named): string => {
  if (supervisor === 0) return t`All told by ${firstName('coach')}`;
  if (coach === 0) return t`All told by ${firstName('supervisor')}`;
  return t`${capital(count(coach))} told by ${firstName('coach')}, ${count(supervisor)} by ${firstName('supervisor')}`;
};

/** Measure 8: what it rests on, over what, and that it says nothing of causes. */
export const figuresInWords = (chain: Chain, firstName: Named): readonly string[] => [
  t`${capital(count(chain.levels.part))} of three levels are told of. ${furtherInWords(chain)}`,
  t`${toldInWords(chain, firstName)}; from ${dayInWords(chain.from)} to ${dayInWords(chain.to)}, over ${plural(chain.sessions, { one: 'one session', other: `${count(chain.sessions)} sessions` })}.`,
  t`As told: a line says what came before, never what came of it.`,
];
