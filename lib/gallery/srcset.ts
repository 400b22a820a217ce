/** The URLs of a `srcset`, in order. Commas may stand inside of URLs, so it is read as HTML says: a URL ends at a space. */
export function srcsetUrls(srcset: string): string[] {
  const urls: string[] = [];
  let at = 0;
  while (at < srcset.length) {
    while (at < srcset.length && /[\s,]/.test(srcset.charAt(at))) at += 1;
    const start = at;
    while (at < srcset.length && !/\s/.test(srcset.charAt(at))) at += 1;
    let end = at;
    while (end > start && srcset.charAt(end - 1) === ',') end -= 1;
    if (end > start) urls.push(srcset.slice(start, end));
    // Without a comma right behind it a URL has descriptors, up to the next comma outside of parentheses.
    if (end === at) at = endOfDescriptors(srcset, at);
  }
  return urls;
}

function endOfDescriptors(srcset: string, from: number): number {
  let depth = 0;
  for (let at = from; at < srcset.length; at += 1) {
    const character = srcset.charAt(at);
    if (character === '(') depth += 1;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (character === ',' && depth === 0) return at;
  }
  return srcset.length;
}
