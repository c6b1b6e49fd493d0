import { describe, expect, it } from '@jest/globals';
import { manifests, ofKind } from './documents.ts';
import { podsOf, running, toldOf } from './running.ts';

const policies = ofKind('NetworkPolicy');

describe('who may speak to whom', () => {
  const targets = (direction: 'ingress' | 'egress', name: string, port: number) =>
    policies
      .filter(
        ({ spec }) =>
          podsOf(spec.podSelector).includes(name) &&
          spec.policyTypes.map((one) => one.toLowerCase()).includes(direction),
      )
      .flatMap(({ spec }) => spec[direction] ?? [])
      .filter(({ ports = [] }) => ports.some((one) => one.port === port))
      .flatMap((rule) => {
        const peers = direction === 'ingress' ? rule.from : rule.to;
        if (!peers) return ['anybody'];
        return peers.flatMap(({ podSelector, namespaceSelector }) =>
          namespaceSelector ? ['another namespace'] : podsOf(podSelector ?? {}),
        );
      })
      .toSorted();
  const services = ['contracts', 'identity', 'insights', 'reviews'];

  it('is nobody to anybody, at first', () => {
    const closing = policies.find(({ metadata }) => metadata.name === 'nothing-else');
    expect(closing?.spec).toEqual({ podSelector: {}, policyTypes: ['Ingress', 'Egress'] });
  });
  it('leaves one that is reached from outside, and that is what the Ingress points at', () => {
    const reached = running.filter(({ name }) => targets('ingress', name, 3000).includes('anybody'));
    expect(reached.map(({ name }) => name)).toEqual(['gateway']);
    const [backend] = ofKind('Ingress').flatMap(({ spec }) => spec.rules.flatMap(({ http }) => http.paths));
    expect(backend?.backend.service.name).toBe('gateway');
  });
  it('lets the gateway come to every service, and the services to identity', () => {
    expect(targets('egress', 'gateway', 3000)).toEqual(services);
    for (const name of services) expect(targets('ingress', name, 3000)).toContain('gateway');
    for (const name of ['contracts', 'insights', 'reviews']) {
      expect(targets('egress', name, 3000)).toEqual(['identity']);
      expect(targets('ingress', 'identity', 3000)).toContain(name);
      expect(targets('ingress', name, 3000)).toEqual(['gateway']);
    }
  });
  it('keeps the gateway from the engines, and lets everyone come to them who needs them', () => {
    for (const port of [5432, 9092, 2113]) {
      const reach = running
        .filter(({ name }) => targets('egress', name, port).length > 0)
        .map(({ name }) => name);
      expect(reach.toSorted()).toEqual([...services, 'prepare'].toSorted());
    }
  });
  it('points at services that are there', () => {
    const gateway = running.find(({ name }) => name === 'gateway');
    const urls = gateway
      ? Object.entries(toldOf(gateway.container)).filter(
          ([name]) => name.endsWith('_URL') && name !== 'BASE_URL',
        )
      : [];
    expect(urls.map(([, url]) => url)).toEqual(
      ['contracts', 'reviews', 'insights', 'identity'].map((name) => `http://${name}:3000`),
    );
    expect(manifests.filter(({ kind }) => kind === 'Service')).toHaveLength(5);
  });
});
