/** How many pictures and votes to store, and where named attributes stand among their bytes. */
interface Filling {
  pictures: number;
  votes: number;
  lookVersion: string;
  /** Of the vectors, and how many numbers each has. */
  features: string;
  dimensions: number;
  attributes: number;
  warmth: number;
  /** Pictures that have no look yet. */
  unnamed: number;
}

/**
 * Fills the store, from one of the extension's pages, as months of browsing would: pictures from blue to orange whose first
 * coordinate and warmth go together, and votes of a person who prefers the warm ones. It runs there, so it stands alone.
 */
export async function fillBoard(filling: Filling): Promise<void> {
  const { pictures, votes, lookVersion, features, dimensions, attributes, warmth, unnamed } = filling;
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('penchant');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  let seed = 7;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const shades = await Promise.all(
    Array.from({ length: 32 }, async (_, shade) => {
      const canvas = new OffscreenCanvas(192, 192);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('No canvas.');
      const share = shade / 31;
      context.fillStyle = `rgb(${40 + 190 * share} ${90 + 30 * share} ${210 - 170 * share})`;
      context.fillRect(0, 0, 192, 192);
      context.fillStyle = 'rgb(240 240 240)';
      context.fillRect(20 + 4 * shade, 70, 40, 50);
      return canvas.convertToBlob({ type: 'image/webp' });
    }),
  );
  const start = Date.now() - 40 * 24 * 3_600_000;
  const warm: number[] = [];
  const transaction = db.transaction(['pictures', 'thumbnails', 'events', 'meta'], 'readwrite');
  for (let i = 0; i < pictures; i += 1) {
    const share = random();
    warm.push(share);
    const vector = Int8Array.from({ length: dimensions }, () => Math.trunc((random() + random() - 1) * 20));
    vector[0] = Math.trunc(160 * (share - 0.5));
    const bytes = Int8Array.from({ length: attributes }, () => Math.trunc(200 * (random() - 0.5)));
    bytes[warmth] = Math.trunc(220 * (share - 0.5));
    const colours = Int8Array.from([70, share > 0.5 ? 40 : -20, share > 0.5 ? 50 : -60, 127]);
    const words = ['harbour', share > 0.6 ? 'sunset' : 'morning'];
    transaction.objectStore('pictures').put({
      id: `practice:${i}`,
      url: `http://localhost/pictures/${i}.webp`,
      page: 'http://127.0.0.1/practice/',
      caption: `Picture ${i}`,
      site: i % 5 === 0 ? 'https://other.example' : 'practice',
      seen: start + i * 600_000,
      view: '',
      state: 'ready',
      rated: 1,
      attempts: 0,
      vector,
      features,
      ...(i >= unnamed && { look: { version: lookVersion, attributes: bytes, colours, words } }),
    });
    const blob = shades[Math.floor(share * 31.99)];
    transaction.objectStore('thumbnails').put({ id: `practice:${i}`, blob });
  }
  for (let sequence = 0; sequence < votes; sequence += 1) {
    const [left, right] = [Math.floor(random() * pictures), Math.floor(random() * pictures)];
    const head = {
      id: `00000000-0000-4000-8000-${String(sequence).padStart(12, '0')}`,
      time: start + sequence * 3_600_000,
      device: 'test',
      sequence,
      profile: 'main',
      site: 'practice',
    };
    // Undecided at first, so that the code changes.
    const isLeft = sequence < 30 ? random() < 0.5 : (warm[left] ?? 0) > (warm[right] ?? 0);
    const id = (number: number) => `practice:${number}`;
    const event =
      sequence % 10 === 0
        ? { ...head, kind: 'like', picture: id(isLeft ? left : right), context: [id(isLeft ? right : left)] }
        : { ...head, kind: 'vote', left: id(left), right: id(right), outcome: isLeft ? 'left' : 'right' };
    transaction.objectStore('events').put(event);
  }
  transaction.objectStore('meta').put('test', 'device');
  transaction.objectStore('meta').put(votes, 'sequence');
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onerror = () => reject(transaction.error);
  });
  db.close();
}
