import { ofKind, type Labelled, type Manifest } from './documents.ts';

export const deployments = ofKind('Deployment').map((manifest) => ({
  name: manifest.metadata.name,
  manifest,
}));
export const running = [...ofKind('Deployment'), ...ofKind('Job')].map((manifest) => ({
  name: manifest.metadata.name,
  manifest,
  pod: manifest.spec.template,
  container: onlyContainer(manifest),
}));

export function onlyContainer({ spec, metadata }: Manifest) {
  const [container, ...more] = spec.template.spec.containers;
  if (!container || more.length > 0) throw new Error(`${metadata.name} is not one container`);
  return container;
}

const matches = (selector: Labelled, labels: Readonly<Record<string, string>>) =>
  Object.entries(selector.matchLabels ?? {}).every(([key, value]) => labels[key] === value) &&
  (selector.matchExpressions ?? []).every(({ key, values }) => values.includes(labels[key] ?? ''));

/** The names of what a selector selects. */
export const podsOf = (selector: Labelled) =>
  running
    .filter(({ pod }) => matches(selector, pod.metadata.labels))
    .map(({ name }) => name)
    .toSorted();

/** What a container is told by its environment, by the name of each variable. */
export const toldOf = ({
  env = [],
  envFrom = [],
}: ReturnType<typeof onlyContainer>): Record<string, string> =>
  Object.assign(
    {},
    ...envFrom.map(
      ({ configMapRef: { name } }) => ofKind('ConfigMap').find((one) => one.metadata.name === name)?.data,
    ),
    Object.fromEntries(env.map(({ name, value }) => [name, value])),
  ) as Record<string, string>;
