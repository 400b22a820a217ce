import { browser } from 'wxt/browser';
import { siteRules } from '../sites/registry';

/** Some hosts give pictures to their own site's pages only: there our own requests, and nobody else's, name the site. Kept by the browser, so they are set before a worker begins to read. */
export async function setReferrers(): Promise<void> {
  const requests = browser.declarativeNetRequest;
  const before = await requests.getDynamicRules();
  await requests.updateDynamicRules({
    removeRuleIds: before.map(({ id }) => id),
    addRules: siteRules.flatMap(({ referrer, pictureHosts }, at) =>
      referrer
        ? {
            id: at + 1,
            condition: {
              initiatorDomains: [new URL(browser.runtime.getURL('/')).hostname],
              requestDomains: pictureHosts.map((host) => new URL(host.replace('*.', '')).hostname),
              resourceTypes: ['xmlhttprequest' as const],
            },
            action: {
              type: 'modifyHeaders' as const,
              requestHeaders: [{ header: 'referer', operation: 'set' as const, value: referrer }],
            },
          }
        : [],
    ),
  });
}
