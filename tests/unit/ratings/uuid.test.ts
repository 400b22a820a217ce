import { expect, test } from 'vitest';
import { newUuid } from '@/lib/ratings/uuid';
import { z } from '@/lib/zod';

test('gives UUIDs that the schema takes, each another one', () => {
  const made = Array.from({ length: 1000 }, newUuid);
  for (const uuid of made) expect(z.uuidv4().safeParse(uuid).success).toBe(true);
  expect(new Set(made).size).toBe(1000);
});
