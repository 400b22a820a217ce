import { describe, expect, test } from 'vitest';
import type { Attention } from '../../../lib/gallery/attention';
import { Meant } from '../../../lib/gallery/meant';
import type { Tile } from '../../../lib/gallery/tile';
import type { Tracker } from '../../../lib/gallery/tracker';

const tile = (id: string, isConnected = true) => ({ picture: { id }, element: { isConnected } }) as unknown as Tile;

/** A person at one tile; elements show what `now` says. */
function at(here: Tile | undefined, now: (tile: Tile) => Tile | undefined = (same) => same) {
  const said: string[] = [];
  const attention = { tile: here, elements: [], look: () => undefined };
  const tracker = { current: now } as unknown as Tracker;
  return { attention, said, meant: new Meant(attention as unknown as Attention, tracker, (line) => said.push(line)) };
}

describe('a gesture is for', () => {
  test('the tile of the press it came of, wherever the person is by then', () => {
    const { attention, meant } = at(tile('first'));
    meant.press();
    attention.tile = tile('second');
    expect(meant.pressed()?.picture.id).toBe('first');
  });

  test('the tile the person is at, where a key or command gives it, whatever was pressed before', () => {
    const { attention, meant } = at(tile('first'));
    meant.press();
    attention.tile = tile('second');
    expect(meant.attended()?.picture.id).toBe('second');
  });

  test('the picture that was pressed, though the page has taken it away at that', () => {
    const { said, meant } = at(tile('gone', false), () => undefined);
    meant.press();
    expect(meant.pressed()?.picture.id).toBe('gone');
    expect(said).toEqual([]);
  });

  test('nothing where another picture has come to the place, and a line says so', () => {
    const { said, meant } = at(tile('first'), () => tile('second'));
    meant.press();
    expect(meant.pressed()).toBeUndefined();
    expect(meant.attended()).toBeUndefined();
    expect(said).toEqual(Array(2).fill(expect.stringContaining('Another picture has come there')));
  });

  test('nothing where the person is at none, and a line says so', () => {
    const { said, meant } = at(undefined);
    expect(meant.attended()).toBeUndefined();
    expect(said).toEqual([expect.stringContaining('Point at a picture first')]);
  });
});
