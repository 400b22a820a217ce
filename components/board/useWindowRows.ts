import {
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useReducer, useRef } from 'preact/hooks';

/** The rows of a long list that are near the window, and how to get to another. */
export interface WindowRows {
  rows: VirtualItem[];
  /** Height of the whole list (px). */
  height: number;
  /** Where the list begins on the page (px): rows start from there. */
  margin: number;
  scrollTo(row: number): void;
}

/** Follows the window's scrolling over a list of `count` rows of `size` px each, and draws anew when other rows come near. */
export function useWindowRows(list: RefObject<HTMLElement | null>, count: number, size: number): WindowRows {
  const [, draw] = useReducer((times: number) => times + 1, 0);
  const margin = useRef(0);
  const measured = useRef('');
  const virtualizer = useRef<Virtualizer<Window, Element> | null>(null);
  const options = {
    count,
    getScrollElement: () => window,
    estimateSize: () => size,
    overscan: 2,
    scrollMargin: margin.current,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    initialRect: { width: innerWidth, height: innerHeight },
    initialOffset: () => scrollY,
    onChange: () => draw(undefined),
  };
  virtualizer.current ??= new Virtualizer<Window, Element>(options);
  const current = virtualizer.current;
  current.setOptions(options);
  useLayoutEffect(() => current._didMount(), [current]);
  useLayoutEffect(() => {
    current._willUpdate();
    if (measured.current === `${size} ${count}`) return;
    measured.current = `${size} ${count}`;
    current.measure();
    // What stands above the list changes its height together with the list's width or length.
    margin.current = list.current ? Math.round(list.current.getBoundingClientRect().top + scrollY) : 0;
    draw(undefined);
  });
  const scrollTo = useCallback((row: number) => current.scrollToIndex(row, { align: 'auto' }), [current]);
  return {
    rows: current.getVirtualItems(),
    height: current.getTotalSize(),
    margin: margin.current,
    scrollTo,
  };
}
