import type { paths } from './generated/api.ts';

/* What can be asked of the API, and told to it, path by path. Types alone: nothing of this is in a script. */

interface Json<Content> {
  readonly content: { readonly 'application/json': Content };
}
interface Answering<Answer> {
  readonly responses: { readonly 200: Json<Answer> };
}
type PathWith<Operation> = {
  [Path in keyof paths]: paths[Path] extends Operation ? Path : never;
}[keyof paths];

export type ReadPath = PathWith<{ readonly get: Answering<unknown> }>;
export type CommandPath = PathWith<{ readonly post: Answering<unknown> }>;

/** What is answered to whoever reads. */
export type ReadResponse<Path extends ReadPath> = paths[Path] extends {
  readonly get: Answering<infer Answer>;
}
  ? Answer
  : never;

/** What is answered to whoever has told something. */
export type CommandResponse<Path extends CommandPath> = paths[Path] extends {
  readonly post: Answering<infer Answer>;
}
  ? Answer
  : never;

type BodyOfOne<Path extends CommandPath> = paths[Path] extends {
  readonly post: { readonly requestBody: Json<infer RequestBody> };
}
  ? RequestBody
  : Readonly<Record<string, never>>;

/** What is told there. Of several paths, what each of them takes. */
export type RequestBody<Path extends CommandPath> = (
  Path extends CommandPath ? (body: BodyOfOne<Path>) => void : never
) extends (body: infer Each) => void
  ? Each
  : never;

type NamesIn<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** What the braces of a path stand for. */
export type Ids<Path extends string> = { readonly [Name in NamesIn<Path>]: string };

type QueryOf<Path> = Path extends ReadPath
  ? paths[Path] extends { readonly get: { readonly parameters: { readonly query?: infer Query } } }
    ? keyof Query & string
    : never
  : never;

/** What stands behind the question mark; undefined where nothing can. */
export type Query<Path extends string> = [QueryOf<Path>] extends [never]
  ? undefined
  : { readonly [Name in QueryOf<Path>]?: string | undefined };

/** Ids, where there are any to be given. */
export type GivenIds<Path extends string> = [NamesIn<Path>] extends [never] ? [] : [ids: Ids<Path>];

type Refusing<Refusal> = {
  readonly responses: {
    readonly default: { readonly content: { readonly 'application/problem+json': Refusal } };
  };
};
type TypeOf<Operation> = Operation extends Refusing<{ readonly type: infer Type }> ? Type : never;
type NameOf<Type> = Type extends `${string}/problems/${infer Name}` ? Name : never;

/** What may be answered instead to whoever reads there, or tells something. */
export type ProblemOf<Path extends keyof paths> = NameOf<
  { [Method in keyof paths[Path]]: TypeOf<paths[Path][Method]> }[keyof paths[Path]]
>;

/** Every problem by its name. */
export type ProblemName = { [Path in keyof paths]: ProblemOf<Path> }[keyof paths];
