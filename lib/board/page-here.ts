import { galleryReport, tabBehind } from '../popup/tab-behind';
import type { PictureId } from '../ratings/picture';

/** Pictures on the page beside the board; undefined where Penchant does not work there. */
export async function picturesHere(): Promise<ReadonlySet<PictureId> | undefined> {
  const tab = await tabBehind();
  const report = tab?.id === undefined ? undefined : await galleryReport(tab.id);
  return report && new Set(report.pictures);
}
