/** esbuild's `binary` loader puts such a file into the script. */
declare module '*.bin' {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}
