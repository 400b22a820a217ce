import { speak } from './language';
import { followStill } from './settings/follow-still';

/** Begins one of the extension's own pages: its language, its title, and whether anything in it may move. */
export function beginPage(title: string): void {
  speak(document.documentElement);
  followStill(document.documentElement);
  document.title = title;
}
