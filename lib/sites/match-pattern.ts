/** Whether a URL falls under a match pattern of the form `scheme://host/path`, where `*` may lead the host and stand anywhere in the path; ports do not count. */
export function matchesPattern(pattern: string, url: string): boolean {
  const parts = /^(https?|\*):\/\/([^/]+)\/(.*)$/.exec(pattern);
  const target = URL.canParse(url) ? new URL(url) : undefined;
  if (!parts || !target) return false;
  const [, scheme = '', host = '', path = ''] = parts;
  const schemeFits = scheme === '*' ? /^https?:$/.test(target.protocol) : target.protocol === `${scheme}:`;
  return schemeFits && hostFits(host, target.hostname) && pathFits(`/${path}`, target.pathname + target.search);
}

function hostFits(pattern: string, host: string): boolean {
  if (pattern === '*') return true;
  if (pattern.startsWith('*.')) return host === pattern.slice(2) || host.endsWith(pattern.slice(1));
  return host === pattern;
}

function pathFits(pattern: string, path: string): boolean {
  const [start = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return path === start;
  const end = rest.pop() ?? '';
  if (!path.startsWith(start) || !path.endsWith(end) || path.length < start.length + end.length) return false;
  let from = start.length;
  for (const part of rest) {
    const at = path.indexOf(part, from);
    if (at < 0 || at + part.length > path.length - end.length) return false;
    from = at + part.length;
  }
  return true;
}
