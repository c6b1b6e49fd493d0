import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** As much of JSON Schema as the documents use. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: string;
  readonly pattern?: string;
}
interface Content {
  readonly content: Readonly<Record<string, { readonly schema: Schema }>>;
}
interface Described {
  readonly parameters?: readonly {
    readonly in: string;
    readonly name: string;
    readonly required?: boolean;
  }[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content>>;
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** Something that can be asked of a service, as its document promises it. */
export interface Operation {
  readonly service: string;
  readonly method: string;
  readonly path: string;
  readonly asOf: boolean;
  readonly body?: Schema;
  readonly schemas: Readonly<Record<string, Schema>>;
  /** Whether this may be asked. */
  readonly allows?: ValidateFunction;
  /** Whether this may be answered, by status: 200, or else `default`. */
  readonly answers: Readonly<Record<string, ValidateFunction>>;
}

const folder = join(import.meta.dirname, '../../docs/generated');
const read = (service: string) =>
  JSON.parse(readFileSync(join(folder, `${service}.openapi.json`), 'utf8')) as Document;

/** What the four services say that one may ask of them. */
export const operations: readonly Operation[] = ['contracts', 'reviews', 'insights', 'identity'].flatMap(
  (service) => {
    const document = read(service);
    const ajv = new Ajv2020({ strict: false, allErrors: false });
    addFormats.default(ajv);
    ajv.addSchema(document, service);
    const at = (...keys: readonly string[]) =>
      ajv.compile({
        $ref: `${service}#/${keys.map((key) => key.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`,
      });
    return Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, said]): Operation => {
        const body = said.requestBody?.content['application/json']?.schema;
        const media = { '200': 'application/json', default: 'application/problem+json' };
        return {
          service,
          method,
          path,
          asOf: said.parameters?.some(({ name }) => name === 'asOf') === true,
          schemas: document.components.schemas,
          ...(body && {
            body,
            allows: at('paths', path, method, 'requestBody', 'content', 'application/json', 'schema'),
          }),
          answers: Object.fromEntries(
            Object.entries(media).map(([status, type]) => [
              status,
              at('paths', path, method, 'responses', status, 'content', type, 'schema'),
            ]),
          ),
        };
      }),
    );
  },
);
