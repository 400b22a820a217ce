import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { countWords, t } from '@/lib/language';
import type { Contents } from '@/lib/options/contents';
import type { DeleteActions, DeletionAnswer } from '@/lib/options/delete-actions';
import { amounts } from '@/lib/options/sentences';
import type { DeletionWish } from '@/lib/store/deletion';
import { OutcomeLine } from '../OutcomeLine';
import { useOutcome } from '../useOutcome';

interface Props {
  contents: Contents | undefined;
  actions: DeleteActions;
  /** The name of a site for people. */
  siteName(site: string): string;
  onDone(): void;
}

/** Deletes by site, by profile, by days, or everything: says first how much that is, then asks once more. */
export function Deletion({ contents, actions, siteName, onDone }: Props) {
  const [asked, setAsked] = useState<{ wish: DeletionWish; answer: DeletionAnswer } | null>(null);
  const [deleted, remove, forget] = useOutcome(async (wish: DeletionWish) => {
    setAsked(null);
    const outcome = await actions.delete(wish);
    onDone();
    return outcome;
  });
  const ask = async (wish: DeletionWish): Promise<void> => {
    forget();
    setAsked({ wish, answer: await actions.count(wish) });
  };
  const sites = contents?.sites ?? [];
  const profiles = contents?.profiles ?? [];
  return (
    <section aria-labelledby="delete" class="settings-section">
      <h2 id="delete">{t('settings.delete.title')}</h2>
      <p>{t('settings.delete.about')}</p>
      <form
        class="settings-form"
        onSubmit={(event) => {
          event.preventDefault();
          const site = String(new FormData(event.currentTarget).get('site') ?? '');
          if (site) void ask({ what: 'site', site });
        }}
      >
        <label>
          <span>{t('settings.delete.site')}</span>
          <select class="field" name="site" data-control="delete-site-name">
            {sites.map(({ site, ...counts }) => (
              <option key={site} value={site}>
                {t('settings.delete.siteHas', { site: siteName(site), ...amounts(counts) })}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" class="button" data-control="delete-site" aria-disabled={sites.length === 0}>
          {t('settings.delete.siteGo')}
        </button>
      </form>
      {profiles.length > 1 && (
        <form
          class="settings-form"
          onSubmit={(event) => {
            event.preventDefault();
            const profile = String(new FormData(event.currentTarget).get('profile') ?? '');
            if (profile) void ask({ what: 'profile', profile });
          }}
        >
          <label>
            <span>{t('settings.delete.profile')}</span>
            <select class="field" name="profile" data-control="delete-profile-name">
              {profiles.map(({ id, name, events }) => (
                <option key={id} value={id}>
                  {t('settings.delete.profileHas', { profile: name, ratings: countWords('ratings', events) })}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" class="button" data-control="delete-profile">
            {t('settings.delete.profileGo')}
          </button>
        </form>
      )}
      <form
        class="settings-form"
        onSubmit={(event) => {
          event.preventDefault();
          const days = new FormData(event.currentTarget);
          const wish = spanOf(String(days.get('from') ?? ''), String(days.get('to') ?? ''));
          if (wish) void ask(wish);
        }}
      >
        <label>
          <span>{t('settings.delete.from')}</span>
          <input class="field" type="date" name="from" required data-control="delete-from" />
        </label>
        <label>
          <span>{t('settings.delete.to')}</span>
          <input class="field" type="date" name="to" required data-control="delete-to" />
        </label>
        <button type="submit" class="button" data-control="delete-days">
          {t('settings.delete.daysGo')}
        </button>
      </form>
      <div class="settings-buttons">
        <button
          type="button"
          class="button"
          data-control="delete-everything"
          onClick={() => void ask({ what: 'everything' })}
        >
          {t('settings.delete.everythingGo')}
        </button>
      </div>
      {asked && <Confirm {...asked} onDelete={() => remove(asked.wish)} onKeep={() => setAsked(null)} />}
      <OutcomeLine outcome={deleted} />
    </section>
  );
}

interface ConfirmProps {
  answer: DeletionAnswer;
  onDelete(): void;
  onKeep(): void;
}

/** Asks once more, with the focus on the choice that keeps all as soon as it can be seen: the next key may be Enter. */
function Confirm({ answer, onDelete, onKeep }: ConfirmProps) {
  const keep = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => keep.current?.focus(), []);
  return (
    <div class="settings-choice" role="alertdialog" aria-labelledby="delete-what" data-control="delete-confirm">
      <p id="delete-what">
        <b>{answer.line}</b>
      </p>
      <div class="settings-buttons">
        <button ref={keep} type="button" class="button" data-control="delete-keep" onClick={onKeep}>
          {t('settings.delete.keep')}
        </button>
        {answer.ok && !answer.empty && (
          <button type="button" class="button danger" data-control="delete-go" onClick={onDelete}>
            {t('settings.delete.go')}
          </button>
        )}
      </div>
    </div>
  );
}

/** Whole days by the local clock; undefined where there are none. */
function spanOf(from: string, to: string): DeletionWish | undefined {
  const first = new Date(`${from}T00:00`);
  const end = new Date(`${to}T00:00`);
  end.setDate(end.getDate() + 1);
  const wish = { what: 'time' as const, from: first.getTime(), to: end.getTime() };
  return wish.from >= 0 && wish.to > wish.from ? wish : undefined;
}
