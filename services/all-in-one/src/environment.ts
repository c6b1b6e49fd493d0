import {
  address,
  mailServer,
  operator,
  origin,
  port,
  proxies,
  readVariables,
  rootKey,
  type Operator,
} from '@alliance/host/variables';
import { z } from 'zod';

const environment = z.object({
  /** The port of everything. */
  PORT: port.default(3000),
  /** Which addresses are listened on; all of them where it is `0.0.0.0`. */
  HOST: address.default('127.0.0.1'),
  /** The folder that holds everything that is kept. */
  DATA_DIR: z.string().min(1, 'say a folder, or leave it out').default('data'),
  /** Where people reach it, as they see it in their browser. */
  BASE_URL: origin.optional(),
  /**
   * Whether the fictional sample can be looked at. It lives in memory, apart from everything else, and is open to
   * anybody: so it is off where others than this machine's own people come, unless it is asked for.
   */
  SAMPLE: z.enum(['on', 'off'], 'say "on" or "off"').optional(),
  /** 256 bits in base64: wraps every other key. Without it, it is made and kept in the data folder. */
  ROOT_KEY: rootKey.optional(),
  /** A mail server for invitations and letters about accounts, `smtp://…`. Without one, the link is shown to the inviter and printed. */
  SMTP_URL: mailServer.optional(),
  /**
   * Whose word for a client's address is taken: a proxy on this machine unless others are named. Whoever is believed has
   * to write `X-Forwarded-For` itself, and pass on nothing of what it was sent.
   */
  TRUSTED_PROXIES: proxies.optional(),
  /** Who runs this installation and how they are reached: people read it before they sign up. */
  OPERATOR: operator.optional(),
});

export interface Environment {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly baseUrl?: string;
  readonly sample: boolean;
  readonly rootKey?: string;
  readonly smtpUrl?: string;
  readonly operator?: Operator;
  readonly trustedProxies?: readonly string[];
}

/** Read once, at the start. Throws with the name of what is wrong and how it should be. */
export const readEnvironment = (variables: NodeJS.ProcessEnv): Environment => {
  const { PORT, HOST, DATA_DIR, BASE_URL, SAMPLE, ROOT_KEY, SMTP_URL, OPERATOR, TRUSTED_PROXIES } =
    readVariables(environment, variables);
  return {
    port: PORT,
    host: HOST,
    dataDir: DATA_DIR,
    sample: SAMPLE === undefined ? isForThisMachine(HOST, BASE_URL) : SAMPLE === 'on',
    ...(BASE_URL !== undefined && { baseUrl: BASE_URL }),
    ...(ROOT_KEY !== undefined && { rootKey: ROOT_KEY }),
    ...(SMTP_URL !== undefined && { smtpUrl: SMTP_URL }),
    ...(OPERATOR !== undefined && { operator: OPERATOR }),
    ...(TRUSTED_PROXIES !== undefined && { trustedProxies: TRUSTED_PROXIES }),
  };
};

const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|::1)$/i;

/** Nobody comes from elsewhere: neither to the address that is listened on, nor to the one that people are told. */
const isForThisMachine = (host: string, baseUrl: string | undefined): boolean =>
  [host, ...(baseUrl === undefined ? [] : [new URL(baseUrl).hostname])].every((name) =>
    LOOPBACK.test(name.replace(/^\[|\]$/g, '')),
  );
