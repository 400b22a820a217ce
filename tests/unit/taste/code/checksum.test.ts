import { expect, test } from 'vitest';
import { crc15 } from '@/lib/taste/code/checksum';

test('CRC-15 of CAN gives its published check value', () => {
  expect(crc15('123456789')).toBe(0x059e);
  expect(crc15('')).toBe(0);
});
