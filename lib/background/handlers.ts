import { explainCode } from '../codes/explain';
import { t } from '../language';
import { ProblemError } from '../messages/result';
import type { Handlers } from '../messages/router';
import { profileAt } from '../profiles/profiles';
import { packRule } from '../sites/packed';
import { dialectOf, ruleForUrl } from '../sites/registry';
import { addCodes, changeCode, removeCode } from '../store/codes';
import { withDatabase } from '../store/database';
import { recordSeen, storeExcluded } from '../store/pictures';
import { readProfiles } from '../store/profiles';
import { dropOldestSeen } from '../store/prune';
import { takeStarterDeck } from '../store/starter';
import { basis } from '../taste/basis/basis';
import { backupHandlers } from './backup';
import { codesToOffer, declineCode, keepCode } from './codes';
import { profileHandlers } from './profiles';
import { writeInTab } from './prompt-frames';
import { chooseForSite, promptChoices } from './prompts';
import { storeRating } from './rating';
import type { Services } from './services';
import { changeSettings, readSettings } from './settings';
import { isOn, isVisited, runInPage, siteOf, switchSite, visitTab } from './sites';
import { suffixForPage } from './suffix';
import { toldPictures } from './told-pictures';

/** The site that a rating made on the extension's own pages carries. */
const OWN_SITE = 'penchant';

/** What the background does for each message. */
export function handlers(services: Services): Handlers {
  return {
    ...backupHandlers(services),
    ...profileHandlers(services),

    async 'rating.append'({ draft, pictures }, { kind, url }) {
      const isOwn = kind === 'page';
      const profile = profileAt(await withDatabase(readProfiles), draft.time);
      const source = { profile, site: isOwn ? OWN_SITE : siteOf(url), now: Date.now() };
      const told = isOwn ? pictures : toldPictures(url, pictures);
      return storeRating({ draft, pictures: told, source }, (event) => services.rated(event));
    },

    async 'pictures.seen'({ view, pictures }, { url, tab }) {
      if (!(await isOn(url, tab))) return null;
      const { seenPerPage, seenPerDay, poolSize } = await readSettings();
      const now = new Date();
      const at = { site: siteOf(url), view, now: now.getTime(), day: now.toLocaleDateString('sv') };
      const dropped = await withDatabase(async (db) => {
        const added = await recordSeen(db, toldPictures(url, pictures), at, {
          perView: seenPerPage,
          perDay: seenPerDay,
        });
        return added > 0 ? dropOldestSeen(db, poolSize) : [];
      });
      if (dropped.length > 0) (await services.taste()).gone(dropped);
      services.queue.pump();
      return null;
    },

    async 'pictures.marks'({ ids }, { url, tab }) {
      const taste = await services.taste();
      const marked = (await readSettings()).marks && (await isOn(url, tab));
      return { liked: ids.filter((id) => taste.ratings.liked.has(id)), matching: marked ? taste.strongest(ids) : [] };
    },

    async 'page.state'(_, { url, tab }) {
      const rule = ruleForUrl(url);
      const { siteLikes, still } = await readSettings();
      return {
        on: await isOn(url, tab),
        rule: rule ? packRule(rule) : null,
        dialect: dialectOf(url),
        siteLikes,
        still,
      };
    },

    async 'prompt.suffix'(_, { url }) {
      return suffixForPage(url, await services.taste());
    },

    async 'prompt.write'({ tab }) {
      const answer = await writeInTab(tab);
      if (answer.ok) return answer.value;
      throw new ProblemError(answer.problem.code, answer.problem.line);
    },

    async 'editor.reach'(_, { url, tab, frame }) {
      if (tab !== undefined && (await isOn(url, tab))) await runInPage('page-editors', tab, frame);
      return null;
    },

    async 'prompts.reach'(_, { url, tab, frame }) {
      const wanted = ruleForUrl(url)?.promptFromPage !== undefined;
      if (wanted && tab !== undefined && (await isOn(url, tab))) await runInPage('page-prompts', tab, frame);
      return null;
    },

    async 'prompt.choices'(_, { url }) {
      return promptChoices(url, await services.taste());
    },

    async 'prompt.choose'(change, { url, tab }) {
      if (!(await isOn(url, tab))) throw new ProblemError('refused', t('prompt.siteOff'));
      await chooseForSite(url, change);
      services.changed();
      return null;
    },

    async 'codes.history'() {
      return (await services.taste()).history();
    },

    async 'codes.offer'({ codes }) {
      return codesToOffer(codes);
    },

    async 'codes.keep'({ code, source, name }, { kind, url }) {
      await keepCode(code, kind === 'page' ? { source, name } : { source, name, site: siteOf(url) });
      services.changed();
      services.inStep.soon();
      return null;
    },

    async 'codes.decline'({ code }) {
      return declineCode(code);
    },

    async 'codes.change'({ code, change }) {
      if (!(await withDatabase((db) => changeCode(db, code, change))))
        throw new ProblemError('failed', t('codes.gone'));
      services.changed();
      services.inStep.soon();
      return null;
    },

    async 'codes.remove'({ code }) {
      await withDatabase((db) => removeCode(db, code));
      services.changed();
      services.inStep.soon();
      return null;
    },

    async 'codes.restore'(entry) {
      await withDatabase((db) => addCodes(db, [entry]));
      services.changed();
      services.inStep.soon();
      return null;
    },

    async 'status.get'() {
      await services.sound();
      return (await services.taste()).status();
    },

    async 'taste.view'() {
      return (await services.taste()).view();
    },

    async 'pair.next'() {
      return (await services.taste()).pair();
    },

    async 'starter.take'() {
      await withDatabase((db) => takeStarterDeck(db, Date.now()));
      services.queue.pump();
      return null;
    },

    async 'picture.exclude'({ id, excluded }) {
      await withDatabase((db) => storeExcluded(db, id, excluded));
      await services.pictureChanged(id);
      return null;
    },

    async 'settings.change'(change) {
      await changeSettings(() => change);
      services.changed();
      services.inStep.soon();
      return null;
    },

    async 'step.line'() {
      return services.inStep.line;
    },

    async 'site.switch'({ site, on }) {
      await switchSite(site, on);
      services.changed();
      return null;
    },

    async 'site.visit'({ tab }) {
      await visitTab(tab);
      return null;
    },

    async 'site.visited'({ tab }) {
      return isVisited(tab);
    },

    async 'code.explain'({ text }) {
      return explainCode(text, basis);
    },
  };
}
