import { readdirSync, readFileSync } from 'node:fs';
import { parse, parseAllDocuments } from 'yaml';

export const INFRA = new URL('../../infra/', import.meta.url);

const read = (path: string) => readFileSync(new URL(path, INFRA), 'utf8');

export interface ComposeService {
  readonly image?: string;
  readonly build?: {
    readonly context: string;
    readonly dockerfile: string;
    readonly target: string;
    readonly args: { readonly SERVICE: string };
  };
  readonly environment?: Readonly<Record<string, string | null>>;
  readonly ports?: readonly string[];
  readonly networks: readonly string[];
  readonly volumes?: readonly string[];
  readonly secrets?: readonly string[];
  readonly depends_on?: readonly string[] | Readonly<Record<string, { readonly condition: string }>>;
  readonly profiles?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly restart: string;
  readonly read_only: boolean;
  readonly cap_drop: readonly string[];
  readonly security_opt: readonly string[];
  readonly deploy: {
    readonly replicas?: number;
    readonly resources: { readonly limits: { readonly memory: string } };
  };
}

export interface Compose {
  readonly services: Readonly<Record<string, ComposeService>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean } | null>>;
  readonly volumes: Readonly<Record<string, null>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
}

/** Merges (`<<`) done, as Compose does them. */
export const readCompose = (text = read('compose.yaml')): Compose => parse(text, { merge: true }) as Compose;

export interface Labelled {
  readonly matchLabels?: Readonly<Record<string, string>>;
  readonly matchExpressions?: readonly { readonly key: string; readonly values: readonly string[] }[];
}

export interface Probe {
  readonly httpGet: { readonly path: string; readonly port: string };
  readonly periodSeconds: number;
  readonly failureThreshold: number;
}

export interface Container {
  readonly name: string;
  readonly image: string;
  readonly command?: readonly string[];
  readonly ports?: readonly { readonly name: string; readonly containerPort: number }[];
  readonly env?: readonly { readonly name: string; readonly value: string }[];
  readonly envFrom?: readonly { readonly configMapRef: { readonly name: string } }[];
  readonly volumeMounts?: readonly { readonly name: string; readonly mountPath: string }[];
  readonly startupProbe?: Probe;
  readonly livenessProbe?: Probe;
  readonly readinessProbe?: Probe;
  readonly lifecycle?: { readonly preStop: { readonly sleep: { readonly seconds: number } } };
  readonly resources: { readonly requests: object; readonly limits: { readonly memory: string } };
  readonly securityContext: object;
}

export interface Pod {
  readonly metadata: { readonly labels: Readonly<Record<string, string>> };
  readonly spec: {
    readonly automountServiceAccountToken: boolean;
    readonly enableServiceLinks: boolean;
    readonly securityContext: object;
    readonly terminationGracePeriodSeconds?: number;
    readonly topologySpreadConstraints?: readonly { readonly labelSelector: Labelled }[];
    readonly containers: readonly Container[];
    readonly volumes?: readonly { readonly name: string; readonly secret: { readonly secretName: string } }[];
  };
}

/** As much of a manifest as we look at; which parts there are depends on its kind. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly labels?: Readonly<Record<string, string>> };
  readonly data?: Readonly<Record<string, string>>;
  readonly stringData?: Readonly<Record<string, string>>;
  readonly spec: {
    readonly replicas: number;
    readonly strategy: { readonly type?: string };
    readonly selector: Labelled & Readonly<Record<string, unknown>>;
    readonly template: Pod;
    readonly ports: readonly { readonly name: string; readonly port: number; readonly targetPort: string }[];
    readonly minAvailable?: number;
    readonly maxUnavailable?: number;
    readonly podSelector: Labelled;
    readonly policyTypes: readonly string[];
    readonly ingress?: readonly Rule[];
    readonly egress?: readonly Rule[];
    readonly rules: readonly {
      readonly http: {
        readonly paths: readonly { readonly backend: { readonly service: { readonly name: string } } }[];
      };
    }[];
  };
}

export interface Rule {
  readonly from?: readonly { readonly podSelector?: Labelled; readonly namespaceSelector?: Labelled }[];
  readonly to?: readonly { readonly podSelector?: Labelled; readonly namespaceSelector?: Labelled }[];
  readonly ports?: readonly { readonly port: number }[];
}

export interface Kustomization {
  readonly resources: readonly string[];
  readonly images: readonly { readonly name: string; readonly newTag: string }[];
}

/** Every YAML file of the Kubernetes folder by its name, with the faults that a parser finds in it. */
export const kubernetesFiles = readdirSync(new URL('kubernetes/', INFRA))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => {
    const documents = parseAllDocuments(read(`kubernetes/${name}`));
    return {
      name,
      faults: documents.flatMap(({ errors, warnings }) => [...errors, ...warnings]),
      documents: documents.map((document) => document.toJS() as unknown),
    };
  });

const isKustomization = ({ name }: { name: string }) => name === 'kustomization.yaml';
export const kustomization = kubernetesFiles.find(isKustomization)?.documents[0] as Kustomization;
export const manifests = kubernetesFiles
  .filter((file) => !isKustomization(file))
  .flatMap(({ documents }) => documents as readonly Manifest[]);
export const ofKind = (kind: string): readonly Manifest[] => manifests.filter((one) => one.kind === kind);
