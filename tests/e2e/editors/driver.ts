import type { Result } from '../../../lib/messages/result';
import type { Written } from '../../../lib/messages/tab';
import type { SettingsChange } from '../../../lib/settings/settings';
import { until } from '../harness/until';
import type { BenchEditor } from './catalogue';
import type { BenchServer } from './server';

/** What a frame of Playwright and one of puppeteer have in common. */
interface AnyFrame {
  evaluate: (code: (argument: string) => unknown, argument: string) => Promise<unknown>;
  url: () => string;
}

/** The same of a page. */
interface AnyPage {
  goto: (url: string) => Promise<unknown>;
  frames: () => AnyFrame[];
  keyboard: {
    type: (text: string) => Promise<void>;
    down: (key: 'Control' | 'Shift') => Promise<void>;
    up: (key: 'Control' | 'Shift') => Promise<void>;
    press: (key: 'Enter' | 'Backspace' | 'End' | 'ArrowLeft' | 'a' | 'z') => Promise<void>;
  };
  mouse: { click: (x: number, y: number) => Promise<void> };
}

interface Point {
  x: number;
  y: number;
}

/** How the tests of one browser reach the bench and the extension. */
export interface Tools {
  page: AnyPage;
  server: BenchServer;
  /** "Write into prompt", and what came of it. */
  write: () => Promise<Result<Written>>;
  /** Changes settings. */
  choose: (change: SettingsChange) => Promise<unknown>;
  /** The same by the real popup over the page; undefined where no driver can open it. */
  writeByPopup: ((url: string) => Promise<void>) | undefined;
}

/** How long (ms) a person waits for a caret. */
const BLINK = 1000;

/** A person at one page of the bench. Keys and clicks are real. */
export class Visit {
  private constructor(
    private readonly tools: Tools,
    private readonly editor: BenchEditor,
    readonly url: string,
    private readonly frame: AnyFrame,
  ) {}

  /** Opens an editor's page that begins with this text. */
  static async open(tools: Tools, editor: BenchEditor, text = ''): Promise<Visit> {
    const url = tools.server.page(editor, text);
    await tools.page.goto(url);
    const frame = await until(`the page of ${editor.id}`, async () => {
      const [top, inside] = tools.page.frames();
      const inner = editor.frame ? inside : top;
      const ready = await inner?.evaluate(() => window.bench?.ready === true, '').catch(() => false);
      return ready ? inner : undefined;
    });
    return new Visit(tools, editor, url, frame);
  }

  model = (): Promise<string> => this.frame.evaluate(() => window.bench.model(), '') as Promise<string>;
  submits = (): Promise<string[]> => this.frame.evaluate(() => window.bench.submits, '') as Promise<string[]>;
  write = () => this.tools.write();

  /** Which events of the page came while `work` was done. */
  async eventsDuring(work: () => Promise<void>): Promise<string[]> {
    await this.frame.evaluate(() => window.bench.events.splice(0), '');
    await work();
    return this.frame.evaluate(() => window.bench.events, '') as Promise<string[]>;
  }

  /** Whether nothing on the page has the focus. */
  unfocused = (): Promise<boolean> =>
    this.frame.evaluate(() => document.activeElement === document.body, '') as Promise<boolean>;

  /** Waits until the editor holds this text. */
  async holds(text: string): Promise<void> {
    let last = '';
    await until(
      'the text',
      async () => {
        last = await this.model();
        return last === text;
      },
      4000,
    ).catch(() => {
      throw new Error(`holds ${JSON.stringify(last.slice(-200))} instead of ${JSON.stringify(text)}`);
    });
  }

  /** Clicks into the prompt box. */
  async clickBox(): Promise<void> {
    await this.#click('#stage');
    // A click may be too early for a frame of another process that was drawn just now: a person clicks again.
    if (this.editor.frame)
      await until('the focus', async () => {
        if (!(await this.unfocused())) return true;
        await this.#click('#stage');
        return false;
      });
    // What is typed before Slate knows of its caret is lost: a person waits for it to blink, and clicks again if it does not.
    let clicked = performance.now();
    await until('the caret', async () => {
      if (await this.frame.evaluate(() => window.bench.hasCaret?.() ?? true, '')) return true;
      if (performance.now() - clicked < BLINK) return false;
      await this.#click('#stage');
      clicked = performance.now();
      return false;
    });
    // Our script comes after the page, in a frame still later: the chip shows that it is there, and knows what is to be written.
    await until('the chip', () => this.frame.evaluate(() => document.querySelector('penchant-prompt') !== null, ''));
  }

  clickSubmit = (): Promise<void> => this.#click('#submit');

  async type(text: string): Promise<void> {
    await this.tools.page.keyboard.type(text);
  }

  async press(key: Parameters<AnyPage['keyboard']['press']>[0], times = 1): Promise<void> {
    for (let i = 0; i < times; i += 1) await this.tools.page.keyboard.press(key);
  }

  async chord(modifier: 'Control' | 'Shift', key: Parameters<AnyPage['keyboard']['press']>[0]): Promise<void> {
    await this.tools.page.keyboard.down(modifier);
    await this.press(key);
    await this.tools.page.keyboard.up(modifier);
  }

  /** Empties the box as a person does. */
  async clear(): Promise<void> {
    await this.chord('Control', 'a');
    await this.press('Backspace');
    await this.holds('');
  }

  async #click(selector: string): Promise<void> {
    const middle = (at: string) => {
      const { x, y, width, height } = document.querySelector(at)?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    };
    const inside = (await this.frame.evaluate(middle, selector)) as Point;
    const top = this.tools.page.frames()[0];
    const corner = (at: string) => {
      const { x = 0, y = 0 } = document.querySelector(at)?.getBoundingClientRect() ?? {};
      return { x, y };
    };
    const outside = this.editor.frame && top ? ((await top.evaluate(corner, 'iframe')) as Point) : { x: 0, y: 0 };
    await this.tools.page.mouse.click(inside.x + outside.x, inside.y + outside.y);
  }
}
