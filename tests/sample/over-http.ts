import { openSampleInstallation } from '../harness/opened.ts';
import type { Visitor } from '../harness/visitor.ts';

const PEOPLE = ['Amara', 'Tom', 'Priya', 'Judith', 'Colm'] as const;

/** The loaded sample, as its people read it over HTTP. */
export const openSampleOverHttp = async () => {
  const sample = await openSampleInstallation();
  const visitors = new Map<string, Visitor>();
  for (const name of PEOPLE) visitors.set(name, await sample.lookInAs(name));
  const as = (name: string): Visitor => {
    const visitor = visitors.get(name);
    if (!visitor) throw new Error(`nobody in the sample is called ${name}`);
    return visitor;
  };
  const pathOf = (coach: string, what: string) => `/alliances/${sample.allianceOf(coach)}/${what}`;
  return {
    as,
    pathOf,
    /** A document of the pair of this coach, as the coach or somebody else reads it. */
    async read<Document>(coach: string, what: string, asOf?: string, by = coach): Promise<Document> {
      const path = pathOf(coach, what) + (asOf === undefined ? '' : `?asOf=${asOf}`);
      const answer = await as(by).get(path);
      if (answer.status !== 200) throw new Error(`${path} was answered ${answer.status}`);
      return answer.body as Document;
    },
    stop: sample.stop,
  };
};
export type SampleOverHttp = Awaited<ReturnType<typeof openSampleOverHttp>>;
