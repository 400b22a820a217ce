import { describe, expect, it } from 'vitest';
import { failure, type Result, success } from '@/lib/messages/result';
import type { Status } from '@/lib/messages/state';
import { LiveStatus } from '@/lib/popup/live-status';
import { exampleStatus } from './example-status';

function live() {
  const asked: ((result: Result<Status>) => void)[] = [];
  const changes: ((result: Result<null>) => void)[] = [];
  const status = new LiveStatus(
    {
      getStatus: () => new Promise((resolve) => asked.push(resolve)),
      changeSettings: () => new Promise((resolve) => changes.push(resolve)),
    },
    () => undefined,
  );
  return { status, asked, changes };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('the live status', () => {
  it('asks once more, and only once, however often it is told while it asks', async () => {
    const { status, asked } = live();
    const done = status.refresh();
    void status.refresh();
    void status.refresh();
    asked[0]?.(success(exampleStatus({ ratings: 1 })));
    await settle();
    asked[1]?.(success(exampleStatus({ ratings: 2 })));
    await done;
    expect(asked).toHaveLength(2);
    expect(status.status?.ratings).toBe(2);
  });

  it('keeps what it knew and says why when the background fails', async () => {
    const { status, asked } = live();
    status.begin(exampleStatus({ ratings: 5 }));
    const done = status.refresh();
    asked[0]?.(failure('storage', 'The disk is full.'));
    await done;
    expect(status.status?.ratings).toBe(5);
    expect(status.problem).toBe('The disk is full.');
  });

  it('does not let what was kept replace what is newer', async () => {
    const { status, asked } = live();
    const done = status.refresh();
    asked[0]?.(success(exampleStatus({ ratings: 9 })));
    await done;
    status.begin(exampleStatus({ ratings: 1 }));
    expect(status.status?.ratings).toBe(9);
  });

  it('shows a changed setting at once and does not flicker back while it is on its way', async () => {
    const { status, asked, changes } = live();
    status.begin(exampleStatus());
    const done = status.change({ strength: 250 });
    expect(status.settings?.strength).toBe(250);
    changes[0]?.(success(null));
    await settle();
    expect(status.settings?.strength).toBe(250);
    asked[0]?.(success(exampleStatus({ strength: 250 })));
    await done;
    expect(status.settings?.strength).toBe(250);
  });

  it('takes a setting back that could not be kept, and says why', async () => {
    const { status, asked, changes } = live();
    status.begin(exampleStatus());
    const done = status.change({ strength: 750 });
    changes[0]?.(failure('storage', 'The disk is full.'));
    await settle();
    asked[0]?.(success(exampleStatus()));
    await done;
    expect(status.settings?.strength).toBe(100);
    expect(status.problem).toBe('The disk is full.');
  });
});
