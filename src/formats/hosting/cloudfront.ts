import { pathExpression } from './path-pattern.ts';
import type { Serving } from './serving-rules.ts';

/**
 * A CloudFront function (runtime 2.0) for viewer requests and responses: maps folders to their pages and adds
 * headers. CloudFront passes the path as typed and the bucket decodes it, so every rule uses the decoded path, and
 * redirects never leave the host.
 */
export function cloudfrontFunction(serving: Serving): string {
  const { moves } = serving;
  const fitting = moves.findIndex((_, index) => code(serving, moves.slice(0, index + 1)).length > mostBytes);
  return code(serving, fitting === -1 ? moves : moves.slice(0, fitting));
}

/** The limit of CloudFront. Former addresses beyond it lead on by their pages. */
const mostBytes = 10_000;

function code({ base, everywhere, usual, rules }: Serving, moves: Serving['moves']): string {
  const table = rules.map(({ paths, headers }) => ({ path: pathExpression(paths, '(?:index\\.html)?'), headers }));
  return `const everywhere = ${JSON.stringify(everywhere)};
const usual = ${JSON.stringify(usual)};
const rules = ${JSON.stringify(table, undefined, 1)};
const missing = ${JSON.stringify(`${base}404.html`)};
const moved = ${JSON.stringify(Object.fromEntries(moves.map(({ from, to }) => [from, to])))};

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
    if (moved[path] !== undefined)
      return { statusCode: 301, headers: Object.assign(headersOf(path), { location: { value: moved[path] } }) };
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
