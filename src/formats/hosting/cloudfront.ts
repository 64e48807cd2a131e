import { pathExpression } from './path-pattern.ts';
import type { Serving } from './serving-rules.ts';

/**
 * A CloudFront function for both events of a viewer, in the JavaScript of its runtime 2.0: a request for a folder asks the
 * bucket for its page, and the answer gets its headers. CloudFront hands the path over as a reader typed it, and the bucket
 * decodes it; so every rule looks at the decoded path, and a redirect leads to that path and never to another host.
 */
export function cloudfrontFunction({ base, everywhere, usual, rules }: Serving): string {
  const table = rules.map(({ paths, headers }) => ({ path: pathExpression(paths, '(?:index\\.html)?'), headers }));
  return `const everywhere = ${JSON.stringify(everywhere)};
const usual = ${JSON.stringify(usual)};
const rules = ${JSON.stringify(table, undefined, 1)};
const missing = ${JSON.stringify(`${base}404.html`)};

function decoded(uri) {
  try {
    return decodeURIComponent(uri).replace(/[\\\\/]+/g, '/');
  } catch (error) {
    return undefined;
  }
}

function headersOf(path) {
  const all = Object.assign({}, everywhere, usual);
  for (const rule of rules) if (new RegExp(rule.path).test(path)) Object.assign(all, rule.headers);
  const headers = {};
  for (const name of Object.keys(all)) headers[name.toLowerCase()] = { value: all[name] };
  return headers;
}

function handler(event) {
  const request = event.request;
  const path = decoded(request.uri);
  if (event.context.eventType === 'viewer-request') {
    if (path === undefined) return { statusCode: 400, headers: headersOf(missing) };
    const uri = path.split('/').map(encodeURIComponent).join('/');
    const name = path.split('/').pop();
    if (name !== '' && !name.includes('.'))
      return { statusCode: 301, headers: Object.assign(headersOf(path), { location: { value: uri + '/' } }) };
    request.uri = name === '' ? uri + 'index.html' : uri;
    return request;
  }
  const response = event.response;
  Object.assign(response.headers, headersOf(path === undefined || response.statusCode >= 400 ? missing : path));
  return response;
}
`;
}
