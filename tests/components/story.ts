import type { ComponentChildren } from 'preact';

/** One component in one state. */
export interface Story {
  /** `component: state`. */
  name: string;
  render(): ComponentChildren;
  /** Controls to press once it is drawn, by `data-control`: some states follow a gesture only. */
  press: readonly string[];
  /** It opens as a modal dialog, so it is only shown by itself. */
  modal: boolean;
}

type State = (() => ComponentChildren) | (Pick<Story, 'render'> & Partial<Pick<Story, 'press' | 'modal'>>);

/** The states of a component, by their names. */
export const storiesOf = (component: string, states: Record<string, State>): Story[] =>
  Object.entries(states).map(([state, story]) => ({
    name: `${component}: ${state}`,
    press: [],
    modal: false,
    ...(typeof story === 'function' ? { render: story } : story),
  }));
