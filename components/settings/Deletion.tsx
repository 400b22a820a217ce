import { useEffect, useRef, useState } from 'preact/hooks';
import type { Contents } from '@/lib/options/contents';
import type { DeleteActions, DeletionAnswer } from '@/lib/options/delete-actions';
import { counted } from '@/lib/options/sentences';
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
      <h2 id="delete">Delete</h2>
      <p>What is deleted is gone from this browser, and from your taste and your code. A backup brings it back.</p>
      <form
        class="settings-form"
        onSubmit={(event) => {
          event.preventDefault();
          const site = String(new FormData(event.currentTarget).get('site') ?? '');
          if (site) void ask({ what: 'site', site });
        }}
      >
        <label>
          <span>All of a site</span>
          <select class="field" name="site" data-control="delete-site-name">
            {sites.map(({ site, events, pictures }) => (
              <option key={site} value={site}>
                {siteName(site)}: {counted(events, 'rating')}, {counted(pictures, 'picture')}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" class="button" data-control="delete-site" aria-disabled={sites.length === 0}>
          Delete this site…
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
            <span>A profile with its ratings</span>
            <select class="field" name="profile" data-control="delete-profile-name">
              {profiles.map(({ id, name, events }) => (
                <option key={id} value={id}>
                  {name}: {counted(events, 'rating')}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" class="button" data-control="delete-profile">
            Delete this profile…
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
          <span>From</span>
          <input class="field" type="date" name="from" required data-control="delete-from" />
        </label>
        <label>
          <span>to and with</span>
          <input class="field" type="date" name="to" required data-control="delete-to" />
        </label>
        <button type="submit" class="button" data-control="delete-days">
          Delete these days…
        </button>
      </form>
      <div class="settings-buttons">
        <button
          type="button"
          class="button"
          data-control="delete-everything"
          onClick={() => void ask({ what: 'everything' })}
        >
          Delete everything…
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

/** Asks once more, with the focus on the choice that keeps all. */
function Confirm({ answer, onDelete, onKeep }: ConfirmProps) {
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <div class="settings-choice" role="alertdialog" aria-labelledby="delete-what" data-control="delete-confirm">
      <p id="delete-what">
        <b>{answer.line}</b>
      </p>
      <div class="settings-buttons">
        <button ref={keep} type="button" class="button" data-control="delete-keep" onClick={onKeep}>
          Keep it
        </button>
        {answer.ok && !answer.empty && (
          <button type="button" class="button danger" data-control="delete-go" onClick={onDelete}>
            Delete for good
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
