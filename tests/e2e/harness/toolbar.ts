import type { Chromium } from './chromium';
import { until } from './until';

/** The popup as the toolbar button opens it, over the page that it is about. */
export interface ToolbarPopup {
  /** Evaluates an expression in the popup and gives its value. */
  evaluate: (expression: string) => Promise<unknown>;
}

/** Presses the toolbar button over the tab at `url`: the real popup opens, and the tab is ours by activeTab. */
export async function pressToolbarButton({ cdp, extensionId }: Chromium, url: string): Promise<ToolbarPopup> {
  const { targetInfos: tabs } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = tabs.find((target) => target.url === url);
  if (!tab) throw new Error(`No tab shows ${url}.`);
  // Not in the typed protocol yet.
  const send = cdp.send.bind(cdp) as (method: string, params: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
  const popup = await until('the popup', async () => {
    const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{}] });
    return targetInfos.find((target) => target.url === `chrome-extension://${extensionId}/popup.html`);
  });
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId: popup.targetId, flatten: false });
  let calls = 0;
  return {
    evaluate: (expression) =>
      new Promise((resolve, reject) => {
        calls += 1;
        const id = calls;
        const answered = ({ sessionId: from, message }: { sessionId: string; message: string }) => {
          const answer = JSON.parse(message);
          if (from !== sessionId || answer.id !== id) return;
          cdp.off('Target.receivedMessageFromTarget', answered);
          if (answer.error) reject(new Error(answer.error.message));
          else resolve(answer.result?.result?.value);
        };
        cdp.on('Target.receivedMessageFromTarget', answered);
        const params = { expression, awaitPromise: true, returnByValue: true };
        const message = JSON.stringify({ id, method: 'Runtime.evaluate', params });
        cdp.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
      }),
  };
}
