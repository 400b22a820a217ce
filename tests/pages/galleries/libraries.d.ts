declare module '*.css';
declare module '@polymer/iron-list/iron-list.js';
declare module 'justified-layout' {
  interface Box {
    top: number;
    left: number;
    width: number;
    height: number;
  }
  export default function justifiedLayout(
    shapes: readonly { width: number; height: number }[],
    options: { containerWidth: number; targetRowHeight: number },
  ): { containerHeight: number; boxes: Box[] };
}
