import type { Outcome } from '@/lib/popup/outcome';
import type { ListedSite } from '@/lib/popup/site-list';
import './base.css';
import './tokens.css';
import './welcome.css';
import { SiteSwitches } from './SiteSwitches';
import { WelcomePair } from './WelcomePair';

interface Props {
  sites: readonly ListedSite[];
  onSwitch(id: string, on: boolean): Promise<Outcome>;
}

/** The page that opens on install: what Penchant does, what stays private, where it may work. */
export function Welcome({ sites, onSwitch }: Props) {
  return (
    <main class="welcome">
      <header class="welcome-hero">
        <div>
          <p class="welcome-name">
            <img src="/icon/mark.svg" alt="" width="36" height="36" /> Penchant
          </p>
          <h1>Your prompts, with your taste</h1>
          <ol class="welcome-steps">
            <li>
              <b>Like pictures, or pick the better of two,</b> on the galleries you already browse.
            </li>
            <li>
              <b>Penchant learns what you like</b> and tells you how sure it is. About 200 ratings make a code.
            </li>
            <li>
              <b>The code goes to the end of your prompts,</b> when you press Write, or each time if you want that.
            </li>
          </ol>
        </div>
        <WelcomePair />
      </header>

      <section aria-labelledby="where">
        <h2 id="where">Where may it work?</h2>
        <p>
          Nothing is on until you say so. Your browser asks you once more, for the hosts named under each site: its
          pages, and where its pictures are kept.
        </p>
        <SiteSwitches sites={sites} onSwitch={onSwitch} />
        <p>
          <b>Any other gallery:</b> open it and press Penchant's button in the toolbar. There you switch that site on
          for good, or let Penchant work on that one page until you leave it. If you do not see the button, look behind
          the puzzle piece and pin it.
        </p>
      </section>

      <div class="welcome-columns">
        <section aria-labelledby="private">
          <h2 id="private">What stays private: all of it</h2>
          <ul class="welcome-list">
            <li>Your ratings, the pictures and your taste stay in this browser. There is no account and no server.</li>
            <li>
              The only requests Penchant makes are for small versions of pictures that a page showed you, from hosts you
              allowed, two at a time and without cookies.
            </li>
            <li>Your code leaves only in prompts you write it into, and where you paste it yourself.</li>
          </ul>
        </section>

        <section aria-labelledby="minute">
          <h2 id="minute">Your first minute</h2>
          <ol class="welcome-list">
            <li>Switch a gallery on, open it and look around. A heart appears on the picture you point at.</li>
            <li>Press it on a few that you like.</li>
            <li>
              Press Penchant's button in the toolbar. Two pictures you have seen wait there: ← or → for the better one.
            </li>
            <li>Keep going for as long as you enjoy it. A first draft of your code appears below them.</li>
          </ol>
        </section>
      </div>
    </main>
  );
}
