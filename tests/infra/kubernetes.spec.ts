import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { kubernetesFiles, kustomization, ofKind } from './documents.ts';
import { faultsIn } from './configured-services.ts';
import { deployments, onlyContainer, podsOf, running, toldOf } from './running.ts';

const TREE = join(import.meta.dirname, '../..');

describe('the Kubernetes manifests', () => {
  it('can be read', () => {
    expect(
      kubernetesFiles.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault.message}`)),
    ).toEqual([]);
  });
  it('are all part of the kustomization, but for the example of a secret', () => {
    const files = kubernetesFiles.map(({ name }) => name);
    const apart = ['kustomization.yaml', 'secret.example.yaml'];
    expect(kustomization.resources.toSorted()).toEqual(
      files.filter((name) => !apart.includes(name)).toSorted(),
    );
  });
  it('have a namespace that lets nobody in who isn’t restricted', () => {
    const [namespace] = ofKind('Namespace');
    expect(namespace?.metadata.labels).toMatchObject({ 'pod-security.kubernetes.io/enforce': 'restricted' });
  });
  it('run everything twice, and never two versions of a decider', () => {
    const shapes = deployments.map(({ name, manifest: { spec } }) => [
      name,
      spec.replicas,
      spec.strategy.type,
    ]);
    expect(shapes.toSorted()).toEqual([
      ['contracts', 2, 'Recreate'],
      ['gateway', 2, undefined],
      ['identity', 2, undefined],
      ['insights', 2, undefined],
      ['reviews', 2, 'Recreate'],
    ]);
  });
  it('tell the gateway what the services are told of where people come', () => {
    const told = (name: string) =>
      running.filter((one) => one.name === name).map((one) => toldOf(one.container));
    expect(told('gateway')[0]?.['BASE_URL']).toBe(told('identity')[0]?.['BASE_URL']);
  });
  it('name each image once, with a version', () => {
    const used = new Set(running.map(({ container }) => container.image));
    expect(kustomization.images.map(({ name }) => name).toSorted()).toEqual([...used].toSorted());
    for (const { newTag } of kustomization.images) expect(newTag).toMatch(/^\d+\.\d+\.\d+$/);
    for (const image of used)
      expect(readdirSync(join(TREE, 'services'))).toContain(image.replace('learning-alliance/', ''));
  });
  it('have no real secret', () => {
    const [example, ...more] = ofKind('Secret');
    expect(more).toEqual([]);
    for (const value of Object.values(example?.stringData ?? {})) expect(value).toMatch(/<[^>]+>/);
  });
});

describe.each(running)('$name', ({ name, pod, container }) => {
  it('is nobody in particular, and can change nothing of itself', () => {
    expect(pod.spec.securityContext).toMatchObject({
      runAsNonRoot: true,
      runAsUser: 1000,
      seccompProfile: { type: 'RuntimeDefault' },
    });
    expect(container.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
    expect(pod.spec.automountServiceAccountToken).toBe(false);
    expect(pod.spec.enableServiceLinks).toBe(false);
    expect(container.resources).toMatchObject({
      requests: { cpu: expect.any(String) },
      limits: { memory: '512Mi' },
    });
  });
  it('is told what it asks for, and nothing that nobody asks for', () => {
    expect(faultsIn(name, toldOf(container))).toEqual([]);
  });
  it('finds its secrets as files where it is told that they are', () => {
    const files = Object.entries(toldOf(container)).filter(([variable]) => variable.endsWith('_FILE'));
    const keys = Object.keys(ofKind('Secret')[0]?.stringData ?? {});
    for (const [, path] of files) {
      const mount = container.volumeMounts?.find(({ mountPath }) => path.startsWith(`${mountPath}/`));
      const volume = pod.spec.volumes?.find((one) => one.name === mount?.name);
      expect(volume?.secret.secretName).toBe(ofKind('Secret')[0]?.metadata.name);
      expect(keys).toContain(path.split('/').at(-1));
    }
    expect(files.length).toBe(name === 'gateway' ? 0 : 2);
  });
});

describe.each(deployments)('$name', ({ name, manifest }) => {
  const container = onlyContainer(manifest);
  const { template, selector, replicas } = manifest.spec;
  it('selects itself and nobody else, and so do its Service and its budget', () => {
    expect(podsOf(selector)).toEqual([name]);
    const service = ofKind('Service').find(({ metadata }) => metadata.name === name);
    expect(podsOf({ matchLabels: service?.spec.selector as Readonly<Record<string, string>> })).toEqual([
      name,
    ]);
    const budget = ofKind('PodDisruptionBudget').find(({ metadata }) => metadata.name === name);
    expect(podsOf(budget?.spec.selector ?? {})).toEqual([name]);
    // Neither may a node be kept from being emptied, nor may all be away at once.
    expect({ ...budget?.spec }).toMatchObject(
      replicas === 1 ? { maxUnavailable: 1 } : { minAvailable: replicas - 1 },
    );
    for (const { labelSelector } of template.spec.topologySpreadConstraints ?? [])
      expect(podsOf(labelSelector)).toEqual([name]);
    expect(template.spec.topologySpreadConstraints?.length ?? 0).toBe(replicas === 1 ? 0 : 1);
  });
  it('is reached by ports that it has', () => {
    const service = ofKind('Service').find(({ metadata }) => metadata.name === name);
    const own = new Map(container.ports?.map((port) => [port.name, port.containerPort]));
    expect(service?.spec.ports.map(({ targetPort, port }) => own.get(targetPort) === port)).not.toContain(
      false,
    );
    const told = toldOf(container);
    expect(own.get('http')).toBe(Number(told['PORT'] ?? 3000));
    expect(own.get('metrics')).toBe(
      told['METRICS_PORT'] === undefined ? undefined : Number(told['METRICS_PORT']),
    );
  });
  it('is asked whether it lives and whether it is ready, and has time for both', () => {
    const { startupProbe, livenessProbe, readinessProbe } = container;
    expect([startupProbe, livenessProbe, readinessProbe].map((probe) => probe?.httpGet)).toEqual([
      { path: '/healthz', port: 'http' },
      { path: '/healthz', port: 'http' },
      { path: '/readyz', port: 'http' },
    ]);
    expect((startupProbe?.periodSeconds ?? 0) * (startupProbe?.failureThreshold ?? 0)).toBeGreaterThanOrEqual(
      60,
    );
  });
  it('has time to end well: after nobody sends more, ten seconds for everything, and some to spare', () => {
    const { sleep } = container.lifecycle?.preStop ?? { sleep: { seconds: 0 } };
    expect(sleep.seconds).toBeGreaterThanOrEqual(5);
    expect(template.spec.terminationGracePeriodSeconds).toBeGreaterThanOrEqual(sleep.seconds + 10);
  });
});

describe('the job that prepares an installation', () => {
  it('calls a command line that is there', () => {
    const [node, file = ''] = running.find(({ name }) => name === 'prepare')?.container.command ?? [];
    expect(node).toBe('node');
    const source = file
      .replace('/app/', '')
      .replace('/dist/', '/src/')
      .replace(/[.]js$/, '.ts');
    expect(existsSync(join(TREE, source))).toBe(true);
  });
});
