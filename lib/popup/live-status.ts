import type { Result } from '../messages/result';
import type { Status } from '../messages/state';
import type { Settings, SettingsChange } from '../settings/settings';

export interface StatusServices {
  getStatus(): Promise<Result<Status>>;
  changeSettings(change: SettingsChange): Promise<Result<null>>;
}

/** The background's status, kept up to date, with the person's own changes shown before they have arrived. */
export class LiveStatus {
  #status: Status | undefined;
  #changes: SettingsChange = {};
  #changing = 0;
  #refreshing: Promise<void> | undefined;
  #again = false;

  constructor(
    private readonly services: StatusServices,
    private readonly onChange: () => void,
  ) {}

  /** Why the status could not be read or a setting not be kept, in one line. */
  problem: string | null = null;

  get status(): Status | undefined {
    return this.#status;
  }

  get settings(): Settings | undefined {
    return this.#status && { ...this.#status.settings, ...this.#changes };
  }

  /** Shows what was kept from last time, unless something newer is known. */
  begin(kept: Status | undefined): void {
    this.#status ??= kept;
    this.onChange();
  }

  /** Asks the background. Calls while it is asked lead to one more question, however many they are. */
  refresh(): Promise<void> {
    if (this.#refreshing) this.#again = true;
    this.#refreshing ??= this.#ask().finally(() => {
      this.#refreshing = undefined;
    });
    return this.#refreshing;
  }

  /** Changes settings: shown at once, and taken back if they could not be kept. */
  async change(change: SettingsChange): Promise<void> {
    this.#changes = { ...this.#changes, ...change };
    this.#changing += 1;
    this.onChange();
    const result = await this.services.changeSettings(change);
    await this.refresh();
    this.#changing -= 1;
    if (this.#changing === 0) this.#changes = {};
    if (!result.ok) this.problem = result.problem.line;
    this.onChange();
  }

  async #ask(): Promise<void> {
    do {
      this.#again = false;
      const result = await this.services.getStatus();
      if (result.ok) this.#status = result.value;
      this.problem = result.ok ? null : result.problem.line;
      this.onChange();
    } while (this.#again);
  }
}
