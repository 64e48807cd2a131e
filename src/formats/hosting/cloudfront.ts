import { pathExpression } from './path-pattern.ts';
import type { Serving } from './serving-rules.ts';

/**
 * A CloudFront function for both events of a viewer, in the JavaScript of its runtime 2.0: a request for a folder asks the
 * bucket for its page, and the answer gets its headers.
 */
export function cloudfrontFunction({ base, everywhere, usual, rules }: Serving): string {
  const table = rules.map(({ paths, headers }) => ({ path: pathExpression(paths, '(?:index\\.html)?'), headers }));
  return `const everywhere = ${JSON.stringify(everywhere)};
const usual = ${JSON.stringify(usual)};
const rules = ${JSON.stringify(table, undefined, 1)};

function handler(event) {
  const request = event.request;
  if (event.context.eventType === 'viewer-request') {
    const name = request.uri.split('/').pop();
    if (name !== '' && !name.includes('.'))
      return { statusCode: 301, headers: { location: { value: \`\${request.uri}/\` } } };
    if (name === '') request.uri += 'index.html';
    return request;
  }
  const response = event.response;
  const found = response.statusCode < 400;
  const all = Object.assign({}, everywhere, usual);
  const path = found ? request.uri : '${base}404.html';
  for (const rule of rules) if (new RegExp(rule.path).test(path)) Object.assign(all, rule.headers);
  for (const name of Object.keys(all)) response.headers[name.toLowerCase()] = { value: all[name] };
  return response;
}
`;
}
