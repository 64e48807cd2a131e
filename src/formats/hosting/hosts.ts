import { apacheConfiguration } from './apache.ts';
import { caddyfile } from './caddy.ts';
import { cloudfrontFunction } from './cloudfront.ts';
import { headersFile } from './headers-file.ts';
import { nginxConfiguration } from './nginx.ts';
import type { Serving } from './serving-rules.ts';
import { vercelJson } from './vercel.ts';

/** The supported hosts, each with the printer of its configuration file. */
export const hosts = {
  nginx: nginxConfiguration,
  caddy: caddyfile,
  apache: apacheConfiguration,
  vercel: vercelJson,
  netlify: headersFile,
  cloudflare: headersFile,
  cloudfront: cloudfrontFunction,
} as const satisfies Readonly<Record<string, (serving: Serving, root: string) => string>>;

export type Host = keyof typeof hosts;
